import de from '../../locales/de/autoconfig.json' with { type: 'json' }
import en from '../../locales/en/autoconfig.json' with { type: 'json' }
import { looseTranslator } from '../i18n.ts'
import type { Language } from '../language.ts'
import type { Refusal } from './outcome.ts'

export const words = { de, en }

/** Why there is no configuration, and what to do. */
export function describeRefusal({ reason }: Refusal, language: Language): string {
  return looseTranslator(words, language)(`refused.${reason}`)
}
