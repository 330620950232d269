import type { Understood } from '../../understanding/index.ts'
import { type Session, sure, toTurn, withContext } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { answerPlain } from '../plain-questions/answer-plain.ts'
import { findGuarded } from './find-guarded.ts'

/** A message that fishes for passwords, or somebody else's password. */
export function answerGuarded(text: string, session: Session): Turn | undefined {
  const id = findGuarded(text, session.context.asked)
  return id && answerPlain({ candidates: [], asked: { id }, slots: {} }, session)
}

/** "Support changed something, now my phone asks for the password": it is not let in. */
export function searchSignIn({ slots, candidates }: Understood, session: Session): Turn {
  const topic = 'login-fails'
  return toTurn({ topic, slots: withContext(slots, session.context) }, session, {
    outcome: 'answer',
    candidates: sure(topic, candidates),
  })
}
