import type { Language } from '../../../shared/language.ts'
import de from './texts/de.json' with { type: 'json' }
import en from './texts/en.json' with { type: 'json' }

/** Words of the demo workspace. They stand for a foreign product, so they are not in `locales/`. */
export type TextKey = keyof typeof de
export type Texts = Record<TextKey, string>

/** What one team words differently from the others. */
export type TextChanges = Partial<Record<Language, Partial<Texts>>>

const texts: Record<Language, Texts> = { de, en }

/** All words of one build in one language. */
export function textsOf(language: Language, changes: TextChanges = {}): Texts {
  return { ...texts[language], ...changes[language] }
}
