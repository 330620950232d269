import * as z from 'zod/mini'
import { Question } from '../../shared/answers/answer.ts'
import type { Input } from '../../shared/conversation/conversation.ts'
import type { Language } from '../../shared/language.ts'

/** More is no question any more; longer texts are refused in words, not cut. */
export const MAXIMUM_TEXT = 4_000

/** What a button of ours carries; other fields come from the client and are ignored. */
const Submitted = z.object({ question: Question })

export type Unreadable = { kind: 'too-long' | 'attachment' }

type Message = { text?: unknown; value?: unknown; attachments?: unknown }

/** What a message asks: a clicked question wins over its label, anything else is text. */
export function readInput(message: Message, uiLanguage: Language): Input | Unreadable {
  const submitted = message.value === undefined ? undefined : Submitted.safeParse(message.value)
  if (submitted?.success) {
    return { kind: 'question', question: submitted.data.question, uiLanguage }
  }
  const text = typeof message.text === 'string' ? message.text.trim() : ''
  if (text.length > MAXIMUM_TEXT) return { kind: 'too-long' }
  if (text === '' && isFilledList(message.attachments)) return { kind: 'attachment' }
  return { kind: 'text', text, uiLanguage }
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
