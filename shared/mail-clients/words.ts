import de from '../../locales/de/mail-clients/common.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/common.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'

/** Sentences that all programs share. */
export const commonWords = { de, en }

export function common(language: Language) {
  return translator(commonWords, language)
}
