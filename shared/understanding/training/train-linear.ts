import type { Features } from '../features.ts'
import { toVector, type Vector } from '../vector.ts'
import { type LinearModel, type Options, toExample, trainOneAgainstRest } from './linear-svm.ts'
import { keepRows, selectRows, type Training, type Vocabulary } from './vocabulary.ts'

export type Linear = {
  vocabulary: Vocabulary
  models: LinearModel[]
  /** The raw score of every label, at full precision. */
  score: (features: Features) => number[]
}

const OPTIONS = { cost: 3, balance: 4, rounds: 25, seed: 7 } as const

/** So many features are tried before the best are chosen; where that many may stay, none is left out. */
const TRIED = 40_000

export type LinearOptions = Options & {
  /** How many features may stay. @default as many as are tried */
  rows?: number
  /** How much a feature that was never seen counts against a text, beside the rarest of the known: 0 to 1. @default 0 */
  strangeness?: number
}

/** Features to labels `0 … count - 1`, whatever these mean: our topics, or the intents of a public test set. */
export function trainLinear(
  examples: readonly Training[],
  count: number,
  { rows = TRIED, strangeness = 0, ...options }: LinearOptions = {},
): Linear {
  const tried = selectRows(examples, TRIED)
  const vocabulary = tried.hashes.length > rows ? chooseRows(examples, count, tried, rows) : tried
  const vectorOf = toVectorOf(vocabulary, strangeness)
  const models = trainAll(examples, count, vocabulary, vectorOf, { ...OPTIONS, ...options })
  const score = (features: Features) => {
    const { rows, values } = vectorOf(features)
    return models.map(({ weights, bias }) =>
      rows.reduce((sum, row, at) => sum + (weights[row] ?? 0) * (values[at] ?? 0), bias),
    )
  }
  return { vocabulary, models, score }
}

/**
 * The rows that a quick training relies on most: their weights, times how much they stand for in the examples.
 * Chi-square alone prefers fifty spellings of one strong word to the weak words that settle the doubtful cases:
 * with as many rows, strangers' questions were understood 3 to 5 points worse.
 */
function chooseRows(
  examples: readonly Training[],
  count: number,
  vocabulary: Vocabulary,
  most: number,
): Vocabulary {
  const vectorOf = toVectorOf(vocabulary)
  const models = trainAll(examples, count, vocabulary, vectorOf, { ...OPTIONS, cost: 1, rounds: 3 })
  const presence = new Float64Array(vocabulary.hashes.length)
  for (const { features } of examples) {
    const { rows, values } = vectorOf(features)
    rows.forEach((row, at) => {
      presence[row] = (presence[row] ?? 0) + (values[at] ?? 0) ** 2
    })
  }
  const worth = presence.map((share, row) => {
    const squares = models.reduce((sum, { weights }) => sum + (weights[row] ?? 0) ** 2, 0)
    return squares * Math.sqrt(share)
  })
  const best = [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
  return keepRows(
    vocabulary,
    best.slice(0, most).sort((a, b) => a - b),
  )
}

function trainAll(
  examples: readonly Training[],
  count: number,
  { hashes }: Vocabulary,
  vectorOf: (features: Features) => Vector,
  options: Options,
): LinearModel[] {
  const vectors = examples.map(({ features, label }) => toExample(vectorOf(features), label))
  return Array.from({ length: count }, (_, label) =>
    trainOneAgainstRest(vectors, label, hashes.length, options),
  )
}

function toVectorOf({ rowOf, idf, idfStep }: Vocabulary, strangeness = 0) {
  const idfOf = (row: number) => (idf[row] ?? 0) * idfStep
  const unknown = strangeness * idf.reduce((a, b) => Math.max(a, b), 0) * idfStep
  return (features: Features) => toVector(features, rowOf, idfOf, unknown)
}
