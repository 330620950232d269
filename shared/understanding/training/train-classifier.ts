import { TOPICS } from '../../answers/answer.ts'
import { MIDDLE } from '../classifier.ts'
import { encodeNumbers, encodeRows, encodeSparse, type Trained } from '../model.ts'
import { trainLinear } from './train-linear.ts'
import type { Training } from './vocabulary.ts'

/** Below one half: small weights become zero, which makes the file a sixth smaller and costs no accuracy. */
const ROUNDING = 0.4

/** The classifier of our topics with quantised weights, without calibration. */
export function trainClassifier(examples: readonly Training[]): Trained {
  const { vocabulary, models } = trainLinear(examples, TOPICS.length)
  const steps = models.map(({ weights }) => rounded(largest(weights) / MIDDLE))
  const weights = vocabulary.hashes.flatMap((_, row) =>
    models.map((model, topic) => {
      const weight = (model.weights[row] ?? 0) / (steps[topic] ?? 1)
      const size = Math.min(MIDDLE, Math.floor(Math.abs(weight) + ROUNDING))
      return MIDDLE + (weight < 0 ? -size : size)
    }),
  )
  return {
    topics: [...TOPICS],
    bits: vocabulary.bits,
    rows: encodeRows(vocabulary.hashes),
    idf: encodeNumbers(vocabulary.idf),
    idfStep: vocabulary.idfStep,
    weights: encodeSparse(weights, MIDDLE),
    steps,
    biases: models.map(({ bias }) => rounded(bias)),
  }
}

/** Not the very largest weight: a single outlier would coarsen all the others. */
function largest(weights: Float64Array): number {
  const sorted = [...weights].map(Math.abs).sort((a, b) => b - a)
  return sorted[Math.floor(sorted.length / 500)] || 1
}

function rounded(number: number): number {
  return Number(number.toPrecision(6))
}
