import type { Answer, Topic } from '../../../answers/answer.ts'
import type { Session } from '../../answering.ts'
import { repeatAnswer } from '../../language/repeat-answer.ts'
import { answerPlain } from '../../plain-questions/answer-plain.ts'

/** What these said is not made of the context, or is no text to ask about. */
const NOT_REMEMBERED: readonly Topic[] = ['check-settings', 'capabilities', 'privacy']

/** The answer that was given last, made anew of what the context knows; a decline in between is no answer. */
export function lastAnswer(session: Session): Answer | undefined {
  const { topic, outcome, asked, slots } = session.context
  if (!topic || outcome === 'suggest' || NOT_REMEMBERED.includes(topic)) return undefined
  const { isBrief: _said, ...rest } = session
  const before: Session = { ...rest, context: { ...session.context, outcome: 'answer' } }
  return asked
    ? answerPlain({ candidates: [], asked: { id: asked }, slots }, before).answer
    : repeatAnswer(before, { outcome: 'answer', candidates: [] })?.answer
}
