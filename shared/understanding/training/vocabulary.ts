import type { Features } from '../features.ts'
import { BACKGROUND_BITS, type Background } from './background.ts'
import { oneSidedness } from './one-sidedness.ts'

/** One phrase as features; `label` is the position of its topic in the list of topics. */
export type Training = {
  features: Features
  label: number
  /** Phrases of one out-of-scope subject stay together when scores are tested on unseen ones. */
  subject?: string | undefined
}

export type Vocabulary = {
  bits: number
  /** Sorted feature hashes that the model knows. */
  hashes: number[]
  rowOf: (hash: number) => number | undefined
  /** Quantised idf, row by row. */
  idf: number[]
  idfStep: number
}

export type VocabularyOptions = {
  /** So many features are kept. @default 40 000 */
  features?: number
  /** Texts that say how rare a feature is, beside the examples. Not for models that are stored: idf and hashes get long. */
  background?: Background | undefined
  /** How much more a feature counts that few labels have: 0 not at all, 1 in proportion. @default 0 */
  oneSided?: number
}

const BITS = 17
const LEVELS = 8
const FINE_LEVELS = 1000
const FEW = 1000

/** The features that tell topics apart best, each looked at by itself, and not seen only once. */
export function selectRows(
  examples: readonly Training[],
  { features: most = 40_000, background, oneSided = 0 }: VocabularyOptions = {},
): Vocabulary {
  const bits = background ? BACKGROUND_BITS : BITS
  const mask = 2 ** bits - 1
  // Where there is plenty, what was seen once is a typing error; where there is little, it is all there is.
  const least = examples.length < FEW ? 1 : 2
  const topicsOf = new Map<number, Map<number, number>>()
  const sizes = new Map<number, number>()
  for (const { features, label } of examples) {
    sizes.set(label, (sizes.get(label) ?? 0) + 1)
    const seen = new Set(features.flatMap(({ hashes }) => hashes.map((hash) => hash & mask)))
    for (const hash of seen) {
      const topics = topicsOf.get(hash) ?? new Map<number, number>()
      topics.set(label, (topics.get(label) ?? 0) + 1)
      topicsOf.set(hash, topics)
    }
  }
  const hashes = [...topicsOf]
    .filter(([, topics]) => sum(topics.values()) >= least)
    .map(([hash, topics]) => ({ hash, value: worth(topics, sizes, examples.length) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.hash - b.hash)
    .slice(0, most)
    .map(({ hash }) => hash)
    .sort((a, b) => a - b)
  const texts = examples.length + (background?.texts ?? 0)
  const highest = Math.log(texts + 1) + 1
  const idfStep = Number((highest / (background ? FINE_LEVELS : LEVELS)).toPrecision(6))
  const idf = hashes.map((hash) => {
    const topics = topicsOf.get(hash) ?? new Map<number, number>()
    const total = sum(topics.values()) + (background?.countOf(hash) ?? 0)
    const rarity = Math.log((texts + 1) / (total + 1)) + 1
    return Math.round((rarity * oneSidedness(topics, sizes) ** oneSided) / idfStep)
  })
  return withRows({ bits, idfStep }, hashes, idf)
}

/** The vocabulary with these of its rows alone, given in rising order. */
export function keepRows(vocabulary: Vocabulary, rows: readonly number[]): Vocabulary {
  const { hashes, idf } = vocabulary
  return withRows(
    vocabulary,
    rows.map((row) => hashes[row] ?? 0),
    rows.map((row) => idf[row] ?? 0),
  )
}

function withRows(
  { bits, idfStep }: Pick<Vocabulary, 'bits' | 'idfStep'>,
  hashes: number[],
  idf: number[],
): Vocabulary {
  const mask = 2 ** bits - 1
  const rows = new Map(hashes.map((hash, row) => [hash, row]))
  return { bits, idfStep, hashes, idf, rowOf: (hash) => rows.get(hash & mask) }
}

/** Chi-square of the topic in which the feature stands out most. */
function worth(
  topics: ReadonlyMap<number, number>,
  sizes: ReadonlyMap<number, number>,
  all: number,
): number {
  const total = sum(topics.values())
  let best = 0
  for (const [topic, here] of topics) {
    const expected = (total * (sizes.get(topic) ?? 0)) / all
    best = Math.max(best, (here - expected) ** 2 / expected)
  }
  return best
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
