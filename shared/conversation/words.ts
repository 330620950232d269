import de from '../../locales/de/conversation.json' with { type: 'json' }
import en from '../../locales/en/conversation.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'

const words = { de, en }

export function conversationWords(language: Language) {
  return translator(words, language)
}

export type ConversationKey = Parameters<ReturnType<typeof conversationWords>>[0]
