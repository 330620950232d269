import type { Language } from '../../language.ts'
import { decodeNumbers, type LanguageModel } from '../model.ts'
import { toLanguageVector, toLanguageWords } from './language-features.ts'

/** Middle of the quantised weights. */
export const LANGUAGE_MIDDLE = 28

/** Undefined where the text does not tell. */
export type IdentifyLanguage = (raw: string, delexicalised: string) => Language | undefined

/** One or two words say less: they must be clearer before they change the language of a conversation. */
const NEEDED = { few: 0.3, many: 0.06 } as const

export function createLanguageIdentifier(model: LanguageModel): IdentifyLanguage {
  const weights = decodeNumbers(model.weights)
  return (raw, delexicalised) => {
    const words = toLanguageWords(delexicalised)
    if (words.length === 0) return undefined
    const { rows, values } = toLanguageVector(words, model.bits)
    let score = model.bias
    for (let index = 0; index < rows.length; index++) {
      const weight = (weights[rows[index] ?? 0] ?? LANGUAGE_MIDDLE) - LANGUAGE_MIDDLE
      score += weight * model.step * (values[index] ?? 0)
    }
    if (/[äöüß]/i.test(raw)) score += 0.8
    const needed = words.length <= 2 ? NEEDED.few : NEEDED.many
    if (Math.abs(score) < needed) return undefined
    return score > 0 ? 'de' : 'en'
  }
}
