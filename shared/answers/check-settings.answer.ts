import de from '../../locales/de/answers/check-settings.json' with { type: 'json' }
import en from '../../locales/en/answers/check-settings.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { MailValues } from '../rules/index.ts'
import type { Block } from './answer.ts'
import { actions, info, steps, text, warning } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { checkVerdict, isCheckable, whereInProgram } from './check-verdict.ts'
import { serverBlock } from './server-values.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Each finding with its wrong and its right value; without values it says what to write. */
export default {
  topic: 'check-settings',
  blocks: (request) => {
    const { values = [], language } = request
    const given = values.filter(isCheckable)
    if (given.length === 0) return askForValues(request)
    const judged = given.flatMap((value) => judge(value, request))
    const isWrong = judged.some((block) => block.kind === 'notice')
    return [
      ...judged,
      ...(isWrong ? whereToChange(request) : []),
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

function judge(given: MailValues, { language, settings, programs }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const [client] = programs ?? []
  const { summary, mistakes, missing } = checkVerdict(given, { settings, client }, language)
  const { protocol } = given
  return [
    text(summary),
    ...mistakes.map(warning),
    ...(missing === undefined ? [] : [text(missing)]),
    ...(protocol && settings.mail?.[protocol]
      ? [text(t('target')), serverBlock(protocol, settings, language)]
      : [text(t('compare'))]),
  ]
}

/** A word that may mean several programs gets the ways of all of them. */
function whereToChange({ language, programs = [], version }: AnswerRequest): Block[] {
  return programs.flatMap((client) => {
    const { title, lines } = whereInProgram(client, language, version)
    return [steps(lines, title)]
  })
}
