import { fold, toWords } from '../../../shared/understanding/index.ts'

/** From this share of common letter triples on, two texts count as copies of each other. */
const ALIKE = 0.8

/** The texts that are the same as one of the others but for spelling, signs, order of words or a word or two. */
export function findNearCopies(
  texts: readonly string[],
  others: readonly string[],
): [string, string][] {
  const known = others.map((text) => ({ text, triples: triplesOf(text) }))
  return texts.flatMap((text): [string, string][] => {
    const triples = triplesOf(text)
    const copy = known.find((other) => similarity(triples, other.triples) >= ALIKE)
    return copy ? [[text, copy.text]] : []
  })
}

function triplesOf(text: string): Set<string> {
  const triples = new Set<string>()
  for (const word of toWords(fold(text))) {
    const padded = `  ${word} `
    for (let start = 0; start + 3 <= padded.length; start++)
      triples.add(padded.slice(start, start + 3))
  }
  return triples
}

/** Jaccard index, with an early way out for texts of different length. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size < many.size * ALIKE || few.size === 0) return 0
  let common = 0
  for (const triple of few) if (many.has(triple)) common++
  return common / (few.size + many.size - common)
}
