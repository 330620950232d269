import type { Topic } from '../answers/answer.ts'
import { decodeRange, encodeRange } from './range-code.ts'

/** The trained classifier as one small JSON file. Strings hold one small number a character: that compresses best. */
export type Model = {
  version: 1
  /** Hash of everything that it was trained from. */
  inputs: string
  topics: Topic[]
  /** Feature hashes are cut to this many bits. */
  bits: number
  /** The hashes that count; see `encodeRows`. */
  rows: string
  idf: string
  idfStep: number
  /** Row by row, one number a topic; see `encodeWeights`. */
  weights: string
  /** Size of one quantisation step, per topic. */
  steps: number[]
  biases: number[]
  calibration: Calibration
  language: LanguageModel
  /** The words of our field, for typing errors. */
  words: string
}

/** The part that scores topics. */
export type Trained = Omit<Model, 'version' | 'inputs' | 'calibration' | 'language' | 'words'>

export type Calibration = {
  /** Scores are multiplied by this before they become probabilities. */
  sharpness: number
  /** Added to the score of out-of-scope. */
  caution: number
  /** From here on a topic is answered … */
  answer: number
  /** … and from here on it is suggested. */
  suggest: number
}

export type LanguageModel = { bits: number; weights: string; step: number; bias: number }

/** `#` stands for 0; `"` and `\` never occur, so that JSON needs no escapes. */
const ZERO = 35
const LARGEST = 91 - ZERO

export function encodeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number > LARGEST)
        throw new Error(`model: ${number} is not a whole number from 0 to ${LARGEST}`)
      return String.fromCharCode(ZERO + number)
    })
    .join('')
}

export function decodeNumbers(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) numbers[index] = text.charCodeAt(index) - ZERO
  return numbers
}

/** Which of all hashes count: a yes or a no for each. */
export function encodeRows(hashes: readonly number[], bits: number): string {
  const counts = new Set(hashes)
  return encodeRange(
    Array.from({ length: 2 ** bits }, (_, hash) => (counts.has(hash) ? 1 : 0)),
    () => 0,
  )
}

export function decodeRows(text: string, bits: number): number[] {
  return [...decodeRange(text, 2 ** bits, () => 0).entries()].flatMap(([hash, counts]) =>
    counts === 1 ? [hash] : [],
  )
}

/** Whole weights of both signs, row by row; `idf` tells rare rows, whose weights are larger, from frequent ones. */
export function encodeWeights(
  weights: readonly number[],
  topics: number,
  idf: ArrayLike<number>,
): string {
  const numbers = weights.map((weight) => (weight > 0 ? 2 * weight - 1 : -2 * weight))
  return encodeRange(numbers, weightContext(topics, idf))
}

export function decodeWeights(text: string, topics: number, idf: ArrayLike<number>): Int8Array {
  return Int8Array.from(
    decodeRange(text, topics * idf.length, weightContext(topics, idf)),
    (number) => (number % 2 === 1 ? (number + 1) / 2 : -number / 2),
  )
}

/** The topic, how rare the row is, and how many topics it has spoken for: none, one, two, more. */
function weightContext(topics: number, idf: ArrayLike<number>) {
  return (position: number, before: ArrayLike<number>) => {
    const topic = position % topics
    let spoken = 0
    for (let at = position - topic; at < position && spoken < 3; at++) if (before[at]) spoken++
    return ((idf[(position - topic) / topics] ?? 0) * topics + topic) * 4 + spoken
  }
}

/** The idf of the rows, in steps. */
export function encodeIdf(steps: readonly number[]): string {
  return encodeRange(steps, () => 0)
}

export function decodeIdf(text: string, rows: number): Uint8Array {
  return decodeRange(text, rows, () => 0)
}
