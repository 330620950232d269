import { TOPICS } from '../../answers/answer.ts'
import { encodeIdf, encodeRows, encodeWeights, type Trained } from '../model.ts'
import { toExamples, trainLinear } from './train-linear.ts'
import { keepRows, type Training, type Vocabulary } from './vocabulary.ts'
import { improveWhole, LARGEST_WEIGHT, type WholeModel } from './whole-weights.ts'

const OPTIONS = { cost: 1, balance: 6 } as const

/** Each time fewer rows are worth their price; the last price decides how large the file becomes. */
const PHASES = [
  { price: 0.02, rounds: 2 },
  { price: 0.045, rounds: 2 },
  { price: 0.132, rounds: 4 },
] as const

/** The classifier of our topics with whole weights, without calibration. */
export function trainClassifier(examples: readonly Training[]): Trained {
  const start = trainLinear(examples, TOPICS.length, { ...OPTIONS, features: 30_000, rounds: 4 })
  let { vocabulary } = start
  let model = toWhole(start.models)
  for (const phase of PHASES) {
    improveWhole(toExamples(examples, vocabulary), model, { ...OPTIONS, ...phase })
    ;({ vocabulary, model } = withoutIdle(vocabulary, model))
  }
  // Without the rows that were given up, the others weigh more in their examples.
  improveWhole(toExamples(examples, vocabulary), model, { ...OPTIONS, price: 0, rounds: 0 })
  return {
    topics: [...TOPICS],
    bits: vocabulary.bits,
    rows: encodeRows(vocabulary.hashes, vocabulary.bits),
    idf: encodeIdf(vocabulary.idf),
    idfStep: vocabulary.idfStep,
    weights: encodeWeights([...model.weights], TOPICS.length, vocabulary.idf),
    steps: [...model.steps],
    biases: [...model.biases].map(rounded),
  }
}

/** Every weight rounded to whole steps of its label. */
function toWhole(models: readonly { weights: Float64Array; bias: number }[]): WholeModel {
  const steps = models.map(({ weights }) => rounded(largest(weights) / LARGEST_WEIGHT))
  const rows = models[0]?.weights.length ?? 0
  const weights = Int8Array.from({ length: rows * models.length }, (_, at) => {
    const label = at % models.length
    const weight = models[label]?.weights[(at - label) / models.length] ?? 0
    const whole = Math.round(weight / (steps[label] ?? 1))
    return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, whole))
  })
  return { weights, steps, biases: Float64Array.from(models, ({ bias }) => bias) }
}

/** Without the rows that have no weight left. */
function withoutIdle(vocabulary: Vocabulary, { weights, ...model }: WholeModel) {
  const labels = model.steps.length
  const rowAt = (row: number) => weights.subarray(row * labels, (row + 1) * labels)
  const kept = [...vocabulary.hashes.keys()].filter((row) => rowAt(row).some(Boolean))
  return {
    vocabulary: keepRows(vocabulary, kept),
    model: { ...model, weights: Int8Array.from(kept.flatMap((row) => [...rowAt(row)])) },
  }
}

/** Not the very largest weight: a single outlier would coarsen all the others. */
function largest(weights: Float64Array): number {
  const sorted = weights.map(Math.abs).sort().reverse()
  return sorted[Math.min(sorted.length - 1, OUTLIERS)] || 1
}

const OUTLIERS = 14

function rounded(number: number): number {
  return Number(number.toPrecision(6))
}
