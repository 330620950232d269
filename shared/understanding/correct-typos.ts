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
  const byLetter = new Map<string, string[]>()
  for (const word of words) {
    const letter = word.slice(0, 1)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word])
  }
  const known = new Set(words)
  const correct = (word: string) => {
    if (known.has(word) || isKnown(word)) return word
    const allowed = word.length >= 9 ? 2 : 1
    let best = word
    let least = allowed + 1
    for (const candidate of byLetter.get(word.slice(0, 1)) ?? []) {
      if (Math.abs(candidate.length - word.length) > allowed) continue
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
