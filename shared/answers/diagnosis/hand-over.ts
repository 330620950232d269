import de from '../../../locales/de/answers/checks.json' with { type: 'json' }
import en from '../../../locales/en/answers/checks.json' with { type: 'json' }
import { translator } from '../../i18n.ts'
import type { Block } from '../answer.ts'
import { actions, text, values } from '../blocks.ts'
import { ask } from '../buttons.ts'
import { common } from '../common.ts'
import { supportLinks } from '../support.ts'
import type { AnswerRequest } from '../topic-answer.ts'
import type { ProblemTopic } from './diagnosis.ts'

const words = { de, en }

/** A summary made of our own words only, to read, copy or send: no address, no password, nothing that was typed. */
export function handOver(topic: ProblemTopic, request: AnswerRequest): Block[] {
  const { language, settings, slots, diagnosis } = request
  const t = translator(words, language)
  const c = common(language)
  const problem = c(`button.${topic}`)
  const lines = [
    [t('summary.problem'), problem],
    [t('summary.program'), slots.client && c(`client.${slots.client}`)],
    [t('summary.protocol'), slots.protocol && c(`protocol.${slots.protocol}`)],
    [t('summary.code'), diagnosis?.code],
    [t('summary.tried'), diagnosis?.tried.map((check) => t(`summary.short.${check}`)).join('; ')],
  ].flatMap(([label, value]) => (label && value ? [{ label, value, copyable: false }] : []))
  const body = lines.map(({ label, value }) => `${label}: ${value}`).join('\n')
  return [
    text(t('summary.intro')),
    values(lines, t('summary.title')),
    ...actions(
      ...supportLinks(settings, language, { subject: t('summary.subject', { problem }), body }),
      ask(language, 'button.human', 'human'),
    ),
  ]
}
