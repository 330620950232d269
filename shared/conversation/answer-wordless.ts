import type { Topic } from '../answers/answer.ts'
import { actions, text } from '../answers/blocks.ts'
import { mainButtons } from '../answers/main-buttons.ts'
import { MAX_LENGTH } from '../understanding/index.ts'
import { finish, type Session, toTurn } from './answering.ts'
import type { Turn } from './conversation.ts'
import { conversationWords } from './words.ts'

/** Nothing, signs or pictures: still a friendly answer, and no miss. */
export function answerWordless(message: string, session: Session): Turn {
  const topic = topicOf(message)
  if (topic) {
    const candidates = [{ topic, confidence: 1 }]
    return toTurn({ topic, slots: {} }, session, { outcome: 'answer', candidates })
  }
  const { language } = session
  const t = conversationWords(language)
  const isEmpty = message.trim() === ''
  const key = message.length > MAX_LENGTH ? 'too-long' : isEmpty ? 'empty' : 'no-words'
  const blocks = [text(t(key)), ...actions(...mainButtons(language))]
  return finish(
    { topic: 'capabilities', language, blocks },
    { topic: 'capabilities', slots: {} },
    session,
    { outcome: 'suggest', candidates: [] },
  )
}

function topicOf(message: string): Topic | undefined {
  if (/👍|🙏|❤|👌|🎉|💐/u.test(message)) return 'thanks'
  if (/👋/u.test(message)) return 'greeting'
  return /^[\s?]*\?[\s?!]*$/.test(message) ? 'capabilities' : undefined
}
