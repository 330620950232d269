import de from '../../../locales/de/server-data.json' with { type: 'json' }
import en from '../../../locales/en/server-data.json' with { type: 'json' }
import { translator } from '../../../shared/i18n.ts'
import type { Language } from '../../../shared/language.ts'

const words = { de, en }

export function dataWords(language: Language) {
  return translator(words, language)
}

export type DataTranslate = ReturnType<typeof dataWords>
