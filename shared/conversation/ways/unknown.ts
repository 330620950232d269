import { answerPlain } from '../plain-questions/answer-plain.ts'
import type { Way } from '../read-message.ts'
import { findSubject } from '../unknown/find-subject.ts'
import { asksOfUnknown } from '../unknown/still-unknown.ts'

/** "And where do I find that?" behind "I do not know": the same is true of it. */
export const admitAgain: Way = ({ text, problem, session, known }) =>
  !problem && asksOfUnknown(text, session.context)
    ? answerPlain({ ...known, asked: { id: 'unknown-again' }, slots: {} }, session)
    : undefined

/** "Is there Autodiscover?", "a signature": understood, and not known here; the last way before nothing is understood. */
export const admitUnknown: Way = ({ understood, problem, session, known }) => {
  const asked = problem ? undefined : findSubject(understood)
  return asked && answerPlain({ ...known, asked, slots: {} }, session)
}
