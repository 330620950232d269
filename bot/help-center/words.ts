import de from '../../locales/de/help-center.json' with { type: 'json' }
import en from '../../locales/en/help-center.json' with { type: 'json' }
import { type Translate, translator, type WordKey } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'

const words = { de, en }

export type PageTranslate = Translate<WordKey<typeof de>>

export const pageTranslator = (language: Language): PageTranslate => translator(words, language)
