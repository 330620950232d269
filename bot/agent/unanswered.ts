import type { Turn } from '../../shared/conversation/conversation.ts'
import { hidePersonal } from '../privacy/hide-personal.ts'
import type { BotStorage } from '../storage/storage.ts'

const MAXIMUM_TEXT = 500

/** Keeps a question that got no straight answer, for the editors: `npm run unanswered`. */
export async function noteUnanswered(
  conversation: string,
  text: string,
  { outcome, candidates, answer }: Turn,
  storage: Pick<BotStorage, 'note'>,
): Promise<void> {
  if (outcome === 'answer' || text.trim() === '') return
  await storage.note(conversation, 'unanswered', {
    text: hidePersonal(text.slice(0, MAXIMUM_TEXT)),
    language: answer.language,
    outcome,
    candidates: candidates.slice(0, 3),
  })
}
