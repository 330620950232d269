import type { Topic } from '../answers/answer.ts'
import { oncePer } from '../once.ts'
import { type Features, wordFeature } from './features.ts'
import { decodeIdf, decodeRows, decodeWeights, type Model, type Trained } from './model.ts'
import { toVector } from './vector.ts'

export type Candidate = { topic: Topic; confidence: number }

export type Classify = (features: Features) => Candidate[]

/** Unpacks a model into a function: features -> all topics with calibrated confidence, the likeliest first. */
export function createClassifier(model: Trained & Pick<Model, 'calibration'>): Classify {
  const score = createScorer(model)
  const outside = model.topics.indexOf('out-of-scope')
  return (features) => {
    const confidences = toConfidences(score(features), outside, model.calibration)
    return model.topics
      .map((topic, index) => ({ topic, confidence: confidences[index] ?? 0 }))
      .sort((a, b) => b.confidence - a.confidence)
  }
}

/** Whether the classifier has a row for this very word. */
export function createWordCheck(model: Trained): (word: string) => boolean {
  const { rowOf } = rowTableOf(model)
  return (word) => rowOf(wordFeature(word)) !== undefined
}

/** The raw score of every topic, in the order of the model's topics. */
export function createScorer(model: Trained): (features: Features) => number[] {
  const { topics, steps, biases, idfStep } = model
  const { rowOf, size } = rowTableOf(model)
  const idf = decodeIdf(model.idf, size)
  const { starts, columns, weights } = toSparse(
    decodeWeights(model.weights, topics.length, idf),
    topics.length,
  )
  const idfOf = (row: number) => (idf[row] ?? 0) * idfStep

  return (features) => {
    const { rows, values } = toVector(features, rowOf, idfOf)
    const sums = new Float64Array(topics.length)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0
      const value = values[index] ?? 0
      const end = starts[row + 1] ?? 0
      for (let at = starts[row] ?? 0; at < end; at++) {
        const topic = columns[at] ?? 0
        sums[topic] = (sums[topic] ?? 0) + value * (weights[at] ?? 0)
      }
    }
    return topics.map((_, topic) => (sums[topic] ?? 0) * (steps[topic] ?? 0) + (biases[topic] ?? 0))
  }
}

/** Most weights are zero: only the others are kept, row by row, each with the topic that it is for. */
function toSparse(dense: Int8Array, width: number) {
  const rows = dense.length / width
  const starts = new Uint32Array(rows + 1)
  const columns: number[] = []
  const weights: number[] = []
  dense.forEach((weight, at) => {
    if (weight === 0) return
    columns.push(at % width)
    weights.push(weight)
    starts[Math.floor(at / width) + 1] = weights.length
  })
  // A row without any ends where the one before it does.
  for (let row = 1; row <= rows; row++) starts[row] ||= starts[row - 1] ?? 0
  return { starts, columns: Uint8Array.from(columns), weights: Int8Array.from(weights) }
}

/** Which row counts a hash; a flat table, because every letter of a question asks it several times. */
const rowTableOf = oncePer(({ bits, rows }: Pick<Trained, 'bits' | 'rows'>) => {
  const mask = 2 ** bits - 1
  // 0 stands for none.
  const table = new Uint16Array(mask + 1)
  const hashes = decodeRows(rows, bits)
  hashes.forEach((hash, row) => {
    table[hash] = row + 1
  })
  const rowOf = (hash: number): number | undefined => {
    const row = table[hash & mask] ?? 0
    return row === 0 ? undefined : row - 1
  }
  return { rowOf, size: hashes.length }
})

/** Scores as probabilities that sum to one. */
export function toConfidences(
  scores: readonly number[],
  outside: number,
  { sharpness, caution }: Pick<Model['calibration'], 'sharpness' | 'caution'>,
): number[] {
  const raised = scores.map((score, index) => sharpness * score + (index === outside ? caution : 0))
  let highest = Number.NEGATIVE_INFINITY
  for (const score of raised) if (score > highest) highest = score
  const powers = raised.map((score) => Math.exp(score - highest))
  let total = 0
  for (const power of powers) total += power
  return powers.map((power) => power / total)
}
