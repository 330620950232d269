import de from '../../../locales/de/chat.json' with { type: 'json' }
import en from '../../../locales/en/chat.json' with { type: 'json' }
import type { Translate, WordKey } from '../../../shared/i18n.ts'
import type { Language } from '../../../shared/language.ts'
import { lightTranslator } from '../../../shared/light-translator.ts'

const words = { de, en }

export type ChatTranslate = Translate<WordKey<typeof de>>

export const chatTranslator = (language: Language): ChatTranslate =>
  lightTranslator(words, language)
