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
  /** The hashes that count, as gaps between sorted numbers. */
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

/** Sorted row hashes as gaps: a gap of 55 or more is written as several characters. */
export function encodeRows(hashes: readonly number[]): string {
  let last = -1
  return hashes
    .map((hash) => {
      const gap = hash - last - 1
      last = hash
      return encodeNumbers([
        ...Array<number>(Math.floor(gap / LARGEST)).fill(LARGEST),
        gap % LARGEST,
      ])
    })
    .join('')
}

export function decodeRows(text: string): number[] {
  const hashes: number[] = []
  let last = -1
  let gap = 0
  for (const number of decodeNumbers(text)) {
    gap += number
    if (number === LARGEST) continue
    last += gap + 1
    hashes.push(last)
    gap = 0
  }
  return hashes
}

/** Whole weights of both signs, row by row, each topic with frequencies of its own. */
export function encodeWeights(weights: readonly number[], topics: number): string {
  const numbers = weights.map((weight) => (weight > 0 ? 2 * weight - 1 : -2 * weight))
  return encodeRange(numbers, (at) => at % topics)
}

export function decodeWeights(text: string, count: number, topics: number): Int8Array {
  return Int8Array.from(
    decodeRange(text, count, (at) => at % topics),
    (number) => (number % 2 === 1 ? (number + 1) / 2 : -number / 2),
  )
}

/** The idf of the rows, in steps. */
export function encodeIdf(steps: readonly number[]): string {
  return encodeRange(steps, () => 0)
}

export function decodeIdf(text: string, rows: number): Uint8Array {
  return decodeRange(text, rows, () => 0)
}
