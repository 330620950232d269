import type { Question } from '../../answers/answer.ts'
import { type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'

/** The answer to a question that a reply stands for: nothing to understand. */
export function answered(question: Question, session: Session): Turn {
  const candidates = [{ topic: question.topic, confidence: 1 }]
  return toTurn(question, session, { outcome: 'answer', candidates })
}
