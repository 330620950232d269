import { lastOnly } from '../last-only.ts'

/** More than this is never looked at: a question is short, a pasted log repeats itself. */
export const MAX_LENGTH = 2000

/**
 * One spelling for what people write in many: width, case, umlauts, accents, quotes, dashes, spaces.
 * `ä` and `ae` become the same; so do `ß` and `ss`.
 */
export const fold = lastOnly((text: string): string => {
  const seen = text.slice(0, MAX_LENGTH)
  // Most questions have nothing to fold but case and spaces.
  if (PLAIN.test(seen)) return seen.toLowerCase().replaceAll('`', "'").replace(/ {2,}/g, ' ').trim()
  return seen
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[“”„«»‹›]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
})

/** The words of a folded text: letters and digits only. */
export function toWords(folded: string): string[] {
  return folded.match(PLAIN.test(folded) ? PLAIN_WORDS : WORDS) ?? []
}

const PLAIN_WORDS = /[a-z0-9]+/gi
const WORDS = /[\p{L}\p{N}]+/gu

const PLAIN = /^[ -~]*$/

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
