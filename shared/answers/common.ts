import de from '../../locales/de/answers/common.json' with { type: 'json' }
import en from '../../locales/en/answers/common.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'

const words = { de, en }

/** Words that several answers share: labels of values, names of programs, buttons. */
export function common(language: Language) {
  return translator(words, language)
}

export type CommonKey = Parameters<ReturnType<typeof common>>[0]
