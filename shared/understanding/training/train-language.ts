import { LANGUAGE_MIDDLE } from '../language/identify-language.ts'
import { toLanguageVector, toLanguageWords } from '../language/language-features.ts'
import { encodeNumbers, type LanguageModel } from '../model.ts'
import { toExample, trainOneAgainstRest } from './linear-svm.ts'
import type { Phrase } from './phrase.ts'

const BITS = 11

/** Learns German against English from all phrases, whatever their topic. */
export function trainLanguage(phrases: readonly (Phrase & { text: string })[]): LanguageModel {
  const examples = phrases.flatMap((phrase) => {
    const words = toLanguageWords(phrase.text)
    const label = phrase.language === 'de' ? 1 : 0
    const { rows, value } = toLanguageVector(words, BITS)
    return words.length > 0
      ? [
          toExample(
            { rows: Int32Array.from(rows), values: new Float64Array(rows.length).fill(value) },
            label,
          ),
        ]
      : []
  })
  const { weights, bias } = trainOneAgainstRest(examples, 1, 2 ** BITS, { cost: 4, rounds: 40 })
  const step = Math.max(...weights.map(Math.abs)) / LANGUAGE_MIDDLE || 1
  const numbers = [...weights].map((weight) => Math.round(weight / step) + LANGUAGE_MIDDLE)
  return { bits: BITS, weights: encodeNumbers(numbers), step: rounded(step), bias: rounded(bias) }
}

function rounded(number: number): number {
  return Number(number.toPrecision(6))
}
