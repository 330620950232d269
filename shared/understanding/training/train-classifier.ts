import { TOPICS } from '../../answers/answer.ts'
import { LARGEST_WEIGHT } from '../classifier.ts'
import { encodeIdf, encodeRows, encodeWeights, type Trained } from '../model.ts'
import { trainLinear } from './train-linear.ts'
import type { Training } from './vocabulary.ts'

/** A ceiling for the size of the model file. */
const ROWS = 7000

/** Below one half: small weights become zero, which makes the file smaller and costs no accuracy. */
const ROUNDING = 0.3

/** The classifier of our topics with quantised weights, without calibration. */
export function trainClassifier(examples: readonly Training[]): Trained {
  const { vocabulary, models } = trainLinear(examples, TOPICS.length, { rows: ROWS, cost: 1 })
  const steps = models.map(({ weights }) => rounded(largest(weights) / LARGEST_WEIGHT))
  const weights = vocabulary.hashes.flatMap((_, row) =>
    models.map((model, topic) => {
      const weight = (model.weights[row] ?? 0) / (steps[topic] ?? 1)
      const size = Math.min(LARGEST_WEIGHT, Math.floor(Math.abs(weight) + ROUNDING))
      return weight < 0 ? -size : size
    }),
  )
  return {
    topics: [...TOPICS],
    bits: vocabulary.bits,
    rows: encodeRows(vocabulary.hashes),
    idf: encodeIdf(vocabulary.idf),
    idfStep: vocabulary.idfStep,
    weights: encodeWeights(weights, models.length),
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
