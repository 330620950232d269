import { distance } from './slots/fuzzy.ts'

/** Replaces typing errors in a text by the words of our field; everything else stays as it is. */
export type CorrectTypos = (text: string) => string

/**
 * Only words that nobody has used in a training phrase are touched, only when exactly one known word lies one
 * error away (two from nine letters on), and never their first letter.
 */
export function createTypoCorrection(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): CorrectTypos {
  const byLetter = Map.groupBy(
    words.map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => word.slice(0, 1),
  )
  const known = new Set(words)
  const correct = (word: string) => {
    if (known.has(word) || isKnown(word)) return word
    const allowed = word.length >= 9 ? 2 : 1
    const letters = lettersOf(word)
    let best = word
    let least = allowed + 1
    for (const { word: candidate, letters: others } of byLetter.get(word.slice(0, 1)) ?? []) {
      if (Math.abs(candidate.length - word.length) > allowed) continue
      // One error brings in one letter and takes away another at most.
      if (bitsIn(letters ^ others) > 2 * allowed) continue
      const errors = distance(word, candidate, allowed)
      if (errors < least) {
        best = candidate
        least = errors
      } else if (errors === least) {
        best = word
      }
    }
    return best
  }
  return (text) => text.replace(/(?<![\p{L}\p{N}])[a-z]{5,24}(?![\p{L}\p{N}])/gu, correct)
}

/** Which letters a word has, one bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

function bitsIn(number: number): number {
  let count = 0
  for (let left = number; left !== 0; left &= left - 1) count += 1
  return count
}
