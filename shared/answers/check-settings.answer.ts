import de from '../../locales/de/answers/check-settings.json' with { type: 'json' }
import en from '../../locales/en/answers/check-settings.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { MailValues } from '../rules/index.ts'
import type { Block } from './answer.ts'
import { actions, info, text, warning } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { common } from './common.ts'
import { judgeValues } from './judge-values.ts'
import { serverBlock } from './server-values.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Each finding with its wrong and its right value; without values it says what to write. */
export default {
  topic: 'check-settings',
  blocks: (request) => {
    const { values = [], language } = request
    const given = values.filter((value) => fieldsOf(value).length > 0)
    if (given.length === 0) return askForValues(request)
    return [
      ...given.flatMap((value) => judge(value, request)),
      ...actions(
        ask(language, 'button.server-data', 'server-data'),
        ask(language, 'button.client-update', 'client-update'),
        ask(language, 'button.password-set', 'password-set'),
      ),
    ]
  },
} satisfies TopicAnswer

function askForValues({ language }: AnswerRequest): Block[] {
  const t = translator(words, language)
  return [
    text(t('ask')),
    text(t('example')),
    info(t('no-password')),
    ...actions(showMe(language, 'server-data'), ask(language, 'button.server-data', 'server-data')),
  ]
}

function judge(given: MailValues, { language, settings }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const findings = judgeValues(given, settings, language)
  const missing = FIELDS.filter((field) => given[field] === undefined)
  const protocol = given.protocol
  const verdict =
    findings.length === 0
      ? protocol
        ? t('good', { what: common(language)(`protocol.${protocol}`) })
        : t('good-all')
      : findings.length === 1
        ? t('bad-one')
        : t('bad-many', { count: findings.length })
  return [
    text(verdict),
    ...findings.map(warning),
    ...(missing.length > 0
      ? [text(t('missing', { fields: missing.map((field) => t(`field.${field}`)).join(', ') }))]
      : []),
    ...(protocol && settings.mail?.[protocol]
      ? [text(t('target')), serverBlock(protocol, settings, language)]
      : [text(t('compare'))]),
  ]
}

const FIELDS = ['host', 'port', 'encryption', 'username'] as const

function fieldsOf(values: MailValues): string[] {
  return FIELDS.filter((field) => values[field] !== undefined)
}
