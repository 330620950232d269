import { fold, toWords } from '../../../shared/understanding/index.ts'

/** From this share of common letter triples on, two texts count as copies of each other. */
const ALIKE = 0.8

/** The texts that are the same as one of the others but for spelling, signs, order of words or a word or two. */
export function findNearCopies(
  texts: readonly string[],
  others: readonly string[],
): [text: string, copy: string][] {
  const known = others.map(triplesOf)
  const holders = new Map<string, number[]>()
  known.forEach((triples, index) => {
    for (const triple of triples) {
      const list = holders.get(triple)
      if (list) list.push(index)
      else holders.set(triple, [index])
    }
  })
  return texts.flatMap((text): [string, string][] => {
    const triples = triplesOf(text)
    // Who has none of the rarest fifth, and one more, lacks too many: the long lists need not be counted.
    const lists = [...triples]
      .map((triple) => holders.get(triple) ?? [])
      .sort((a, b) => a.length - b.length)
    const candidates = new Set<number>()
    for (const list of lists.slice(0, Math.floor(triples.size * (1 - ALIKE) + 1e-9) + 1))
      for (const index of list) candidates.add(index)
    const found = [...candidates].filter((index) => areAlike(triples, known[index] ?? new Set()))
    const copy = others[Math.min(...found)]
    return copy === undefined ? [] : [[text, copy]]
  })
}

function areAlike(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (others.size < ALIKE * some.size || some.size < ALIKE * others.size) return false
  let shared = 0
  for (const triple of some) if (others.has(triple)) shared++
  return shared > 0 && shared / (some.size + others.size - shared) >= ALIKE
}

function triplesOf(text: string): Set<string> {
  const triples = new Set<string>()
  for (const word of toWords(fold(text))) {
    const padded = `  ${word} `
    for (let start = 0; start + 3 <= padded.length; start++) {
      triples.add(padded.slice(start, start + 3))
    }
  }
  return triples
}
