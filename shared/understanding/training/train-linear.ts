import type { Features } from '../features.ts'
import { toVector } from '../vector.ts'
import { type LinearModel, type Options, trainOneAgainstRest } from './linear-svm.ts'
import { selectRows, type Training, type Vocabulary } from './vocabulary.ts'

export type Linear = {
  vocabulary: Vocabulary
  models: LinearModel[]
  /** The raw score of every label, at full precision. */
  score: (features: Features) => number[]
}

const OPTIONS = { cost: 3, balance: 4, rounds: 25, seed: 7 } as const

/** Features to labels `0 … count - 1`, whatever these mean: our topics, or the intents of a public test set. */
export function trainLinear(
  examples: readonly Training[],
  count: number,
  options: Options & { rows?: number } = {},
): Linear {
  const vocabulary = selectRows(examples, options.rows)
  const { rowOf, idf, idfStep, unknown } = vocabulary
  const idfOf = (row: number | undefined) =>
    (row === undefined ? unknown : (idf[row] ?? 0)) * idfStep
  const vectors = examples.map(({ features, label }) => ({
    ...toVector(features, rowOf, idfOf),
    label,
  }))
  const models = Array.from({ length: count }, (_, label) =>
    trainOneAgainstRest(vectors, label, vocabulary.hashes.length, { ...OPTIONS, ...options }),
  )
  const score = (features: Features) => {
    const { rows, values } = toVector(features, rowOf, idfOf)
    return models.map(({ weights, bias }) =>
      rows.reduce((sum, row, at) => sum + (weights[row] ?? 0) * (values[at] ?? 0), bias),
    )
  }
  return { vocabulary, models, score }
}
