import type { Language } from '../../language.ts'
import { decodeNumbers, type LanguageModel } from '../model.ts'
import { toLanguageVector, toLanguageWords } from './language-features.ts'

/** Middle of the quantised weights. */
export const LANGUAGE_MIDDLE = 28

export type FoundLanguage = {
  language: Language
  /** So clear that a conversation in the other language changes over to it. */
  isClear: boolean
}

/** Undefined where the text does not tell. */
export type IdentifyLanguage = (raw: string, delexicalised: string) => FoundLanguage | undefined

/**
 * The fewer words, the clearer they must be. `told` is enough where no language is known; a known one gives way only to
 * `clear`: on phrases it had not seen, the identifier was wrong beyond these in about one of a hundred.
 */
const NEEDED = [
  { words: 2, told: 0.3, clear: 2 },
  { words: 4, told: 0.06, clear: 0.7 },
  { words: Number.POSITIVE_INFINITY, told: 0.06, clear: 0.3 },
] as const

/** Names and odd words ("ciao", "asdf") look like one language or the other; these are of one. */
const COMMON = {
  de: /^(?:welche\w*|was|wie|wo|und|ich|nicht|nein|danke)$/,
  en: /^(?:which|what|how|where|the|my|please|thanks)$/,
} as const

export function createLanguageIdentifier(model: LanguageModel): IdentifyLanguage {
  const weights = decodeNumbers(model.weights)
  return (raw, delexicalised) => {
    const words = toLanguageWords(delexicalised)
    if (words.length === 0) return undefined
    const { rows, value } = toLanguageVector(words, model.bits)
    const score =
      model.bias + sumOf(rows, weights) * model.step * value + (/[äöüß]/i.test(raw) ? 0.8 : 0)
    const needed = NEEDED.find((limit) => words.length <= limit.words) ?? NEEDED[2]
    if (Math.abs(score) < needed.told) return undefined
    const language = score > 0 ? 'de' : 'en'
    const isCommon = words.some((word) => COMMON[language].test(word))
    return {
      language,
      isClear: Math.abs(score) >= (isCommon ? Math.min(0.7, needed.clear) : needed.clear),
    }
  }
}

function sumOf(rows: readonly number[], weights: Uint8Array): number {
  let sum = 0
  for (const row of rows) sum += (weights[row] ?? LANGUAGE_MIDDLE) - LANGUAGE_MIDDLE
  return sum
}
