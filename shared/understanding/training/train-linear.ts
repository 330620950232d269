import type { Features } from '../features.ts'
import { toVector } from '../vector.ts'
import {
  type Example,
  type LinearModel,
  type Options,
  toExample,
  trainOneAgainstRest,
} from './linear-svm.ts'
import { selectRows, type Training, type Vocabulary, type VocabularyOptions } from './vocabulary.ts'

export type Linear = {
  vocabulary: Vocabulary
  models: LinearModel[]
  /** The raw score of every label, at full precision. */
  score: (features: Features) => number[]
}

const OPTIONS = { cost: 3, balance: 4, rounds: 25, seed: 7 } as const

export type LinearOptions = Options &
  VocabularyOptions & {
    /** How much a feature that was never seen counts against a text, beside the rarest of the known: 0 to 1. @default 0 */
    strangeness?: number
  }

/** Features to labels `0 … count - 1`, whatever these mean: our topics, or the intents of a public test set. */
export function trainLinear(
  examples: readonly Training[],
  count: number,
  { strangeness = 0, ...options }: LinearOptions = {},
): Linear {
  const vocabulary = selectRows(examples, options)
  const vectorOf = toVectorOf(vocabulary, strangeness)
  const vectors = examples.map(({ features, label }) => toExample(vectorOf(features), label))
  const models = Array.from({ length: count }, (_, label) =>
    trainOneAgainstRest(vectors, label, vocabulary.hashes.length, { ...OPTIONS, ...options }),
  )
  const score = (features: Features) => {
    const { rows, values } = vectorOf(features)
    return models.map(({ weights, bias }) =>
      rows.reduce((sum, row, at) => sum + (weights[row] ?? 0) * (values[at] ?? 0), bias),
    )
  }
  return { vocabulary, models, score }
}

/** The phrases as the vectors that a vocabulary sees in them. */
export function toExamples(phrases: readonly Training[], vocabulary: Vocabulary): Example[] {
  const vectorOf = toVectorOf(vocabulary)
  return phrases.map(({ features, label }) => toExample(vectorOf(features), label))
}

function toVectorOf({ rowOf, idf, idfStep }: Vocabulary, strangeness = 0) {
  const idfOf = (row: number) => (idf[row] ?? 0) * idfStep
  const unknown = strangeness * idf.reduce((a, b) => Math.max(a, b), 0) * idfStep
  return (features: Features) => toVector(features, rowOf, idfOf, unknown)
}
