import type { Question, Topic } from '../../answers/answer.ts'
import { text } from '../../answers/blocks.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { type Search, sayCheck, sayMore } from './say-check.ts'

/** "How?", "why?", "I don't understand": the answer that explains a check. */
export function explainCheck(message: string, search: Search, session: Session): Turn {
  const isAboutMeaning = ABOUT_MEANING.test(message)
  const question = helpOn(search, isAboutMeaning)
  // What was just said is not said again.
  if (question && question.topic !== session.context.topic) {
    const candidates = [{ topic: question.topic, confidence: 1 }]
    return toTurn(question, session, { outcome: 'answer', candidates })
  }
  const said = text(conversationWords(session.language)('reply.how'))
  return sayMore(search, session) ?? sayCheck(search, session, { before: [said], as: 'question' })
}

const ABOUT_MEANING = /^\W*(?:und |and )?(?:why|warum|wieso|weshalb|was|what)\b/i

/** What explains a check; the program's own places where the check is made in the program. */
function helpOn({ check, slots }: Search, isAboutMeaning: boolean): Question | undefined {
  const topic = TOPIC_OF_CHECK[check]
  if (!topic) return undefined
  if (isAboutMeaning && check === 'ssl-port') return { topic: 'encryption', slots: {} }
  // Where a thing stands does not say what it means.
  if (isAboutMeaning && topic === 'client-update') return undefined
  return { topic, slots: topic === 'client-update' && slots.client ? { client: slots.client } : {} }
}

const TOPIC_OF_CHECK: Partial<Record<CheckId, Topic>> = {
  username: 'username',
  password: 'password-set',
  host: 'server-data',
  retype: 'client-update',
  'auth-method': 'client-update',
  'ssl-port': 'client-update',
  'outgoing-login': 'client-update',
  sender: 'client-update',
}
