// Soft hyphen, zero-width characters, byte order mark and the private area where icon fonts live.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF\uE000-\uF8FF]/g

// Most texts need no more than this, and a page has thousands.
const PLAIN = /^[ -~ÄÖÜäöüß]*$/

/** Text as a person reads it, so that two spellings that look alike are alike: no case, no hidden characters. */
export function normaliseText(raw: string): string {
  const readable = PLAIN.test(raw) ? raw : raw.normalize('NFKC').replace(INVISIBLE, '')
  return readable
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The words of a text, without punctuation, normalised. */
export function wordsOf(raw: string): string[] {
  return normaliseText(raw)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
