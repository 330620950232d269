import type { Language } from '../language.ts'

const NAMES = {
  de: /deutsch|german|allemand/,
  en: /englis|englsh|ingles/,
} as const
const NOT = /(?:kein|nicht|nix|don.?t|do not|not|no|can.?t)\b[^.?!]{0,24}$/

/** The language that somebody asks for ("English please", "ich verstehe kein Englisch"); without a name the other one. */
export function wantedLanguage(folded: string, current: Language): Language {
  const german = NAMES.de.exec(folded)
  const english = NAMES.en.exec(folded)
  if (german && english) return german.index > english.index ? 'de' : 'en'
  if (german) return NOT.test(folded.slice(0, german.index)) ? 'en' : 'de'
  if (english) return NOT.test(folded.slice(0, english.index)) ? 'de' : 'en'
  return current === 'de' ? 'en' : 'de'
}
