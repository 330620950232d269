import type { Answer } from '../../shared/answers/answer.ts'
import { translator } from '../../shared/i18n.ts'
import { type Language, parseLanguage } from '../../shared/language.ts'
import { MAXIMUM_TEXT, type Unreadable } from './read-input.ts'
import { noticeWords } from './words.ts'

/** What the bot says when a turn failed: in words, with the way to go on. */
export function apology(tag: string | undefined, language: Language): Answer {
  return notice('apology', parseLanguage(tag) ?? language)
}

/** What the bot says when there is nothing that it could understand. */
export function cannotRead(kind: Unreadable['kind'], language: Language): Answer {
  return notice(kind === 'too-long' ? 'tooLong' : kind, language)
}

/** A sentence of the bot's own as an answer. */
export function notice(
  key: keyof typeof noticeWords.de,
  language: Language,
  values: Record<string, string> = {},
): Answer {
  const t = translator(noticeWords, language)
  const text = t(key, { maximum: MAXIMUM_TEXT, ...values })
  return { topic: 'out-of-scope', language, blocks: [{ kind: 'text', text }] }
}
