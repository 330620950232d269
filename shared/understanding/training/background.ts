import type { Features } from '../features.ts'

/** How many texts of a large collection have each feature: rarity, where the examples are too few to tell it. */
export type Background = { texts: number; countOf: (hash: number) => number }

/** Long enough that hardly two features share one: nothing of this is ever stored. */
export const BACKGROUND_BITS = 30

export function countBackground(texts: Iterable<Features>): Background {
  const mask = 2 ** BACKGROUND_BITS - 1
  const counts = new Map<number, number>()
  let size = 0
  for (const features of texts) {
    size += 1
    const seen = new Set(features.flatMap(({ hashes }) => hashes.map((hash) => hash & mask)))
    for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return { texts: size, countOf: (hash) => counts.get(hash) ?? 0 }
}
