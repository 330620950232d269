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
    const common = new Uint16Array(known.length)
    for (const triple of triples) {
      for (const index of holders.get(triple) ?? []) common[index] = (common[index] ?? 0) + 1
    }
    const copy = others.find((_, index) => {
      const shared = common[index] ?? 0
      const all = triples.size + (known[index]?.size ?? 0) - shared
      return shared > 0 && shared / all >= ALIKE
    })
    return copy === undefined ? [] : [[text, copy]]
  })
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
