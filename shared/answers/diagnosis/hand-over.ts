import de from '../../../locales/de/answers/checks.json' with { type: 'json' }
import en from '../../../locales/en/answers/checks.json' with { type: 'json' }
import { translator } from '../../i18n.ts'
import type { Block, Letter } from '../answer.ts'
import { actions, text } from '../blocks.ts'
import { ask } from '../buttons.ts'
import { common } from '../common.ts'
import { supportPage } from '../support.ts'
import type { AnswerRequest } from '../topic-answer.ts'
import { isOurs, type Problem, type ProblemTopic, slotsOf } from './diagnosis.ts'

const words = { de, en }

/** What to say when all checks are used up. */
export function handOver(topic: ProblemTopic, request: AnswerRequest): Block[] {
  const { language, settings, slots, diagnosis = { tried: [] } } = request
  const t = translator(words, language)
  const human = ask(language, 'button.human', 'human')
  if (request.isWritten)
    return [text(t('summary.above')), ...actions(supportPage(settings, language), human)]
  const isExpired = diagnosis.cause === 'certificate-expired'
  return [
    ...(isExpired ? [text(t('summary.certificate-expired'))] : []),
    text(t(isOurs(diagnosis) ? 'summary.intro' : 'summary.intro-not-ours')),
    supportLetter({ topic, slots, diagnosis }, request),
    ...actions(supportPage(settings, language), human),
  ]
}

/** A letter to support made of our own words only: no address, no password, nothing that was typed. */
export function supportLetter(
  problem: Problem,
  { language, settings }: Pick<AnswerRequest, 'language' | 'settings'>,
): Letter {
  const t = translator(words, language)
  const to = settings.support?.email
  return {
    kind: 'letter',
    title: t('summary.title'),
    text: [t('summary.greeting'), ...problemLines(problem, language)].join('\n'),
    subject: t('summary.subject', { problem: common(language)(`button.${problem.topic}`) }),
    ...(to && { to }),
  }
}

/** What is known of a problem, one line each. */
export function problemLines(
  { topic, slots: spoken, diagnosis }: Problem,
  language: AnswerRequest['language'],
): string[] {
  const slots = slotsOf(topic, spoken)
  const t = translator(words, language)
  const c = common(language)
  const checked = [...(diagnosis.settled ?? []), ...diagnosis.tried]
  return [
    [t('summary.problem'), c(`button.${topic}`)],
    [t('summary.program'), slots.client && c(`client.${slots.client}`)],
    [t('summary.protocol'), slots.protocol && c(`protocol.${slots.protocol}`)],
    [t('summary.code'), messageOf(diagnosis)],
    [t('summary.tried'), checked.map((check) => t(`summary.short.${check}`)).join('; ')],
  ].flatMap(([label, value]) => (label && value ? [`${label}: ${value}`] : []))
}

/** "452 4.2.2 (Mailbox full)": the code that was typed, and what it was taken for; never a code that nobody had. */
function messageOf({ code, typed }: Problem['diagnosis']): string | undefined {
  if (!typed || !code) return typed ?? code
  return code.startsWith('0x') ? code : `${typed} (${code})`
}
