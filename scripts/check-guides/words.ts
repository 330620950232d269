import de from '../../locales/de/check-guides.json' with { type: 'json' }
import en from '../../locales/en/check-guides.json' with { type: 'json' }
import { translator } from '../../shared/i18n.ts'
import { parseLanguage } from '../../shared/language.ts'

const words = { de, en }

/** The language of the terminal. */
export const language = parseLanguage(process.env.LC_ALL || process.env.LANG) ?? 'en'

export const t = translator(words, language)
