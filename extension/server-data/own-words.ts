import de from '../../locales/de/server-data.json' with { type: 'json' }
import en from '../../locales/en/server-data.json' with { type: 'json' }
import type { Language } from '../../shared/language.ts'
import { lightTranslator } from '../../shared/light-translator.ts'

const words = { de, en }

/** Words for the person's own server data; light, because they may be shown in the page too. */
export function dataWords(language: Language) {
  return lightTranslator(words, language)
}

export type DataTranslate = ReturnType<typeof dataWords>
