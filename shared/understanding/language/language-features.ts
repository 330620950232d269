import { hash, hashPieces } from '../hash.ts'
import { toWords } from '../normalise.ts'

/** Words that are the same in both languages say nothing about the language. */
const NEUTRAL =
  /^(?:x(?:client|host|mail|port|code|url|secret)|imap|pop3?|smtp|ssl|tls|starttls|oauth2?|server|host|port|ports|login|account|e?mails?|ok|okay|app|setup|support|chat|bot|pc|internet|web|test|name|link|workspace|souvera|client|hostname|outlook|thunderbird|online|.*\d.*)$/

export function toLanguageWords(text: string): string[] {
  return toWords(text.replace(/<\/?\w[^>]*>/g, ' ')).filter((word) => !NEUTRAL.test(word))
}

/** Which rows a message has, for one message after the other. */
const isSeen = new Uint8Array(2 ** 16)

/** Character 1- to 4-grams and whole words as rows of a small table, each counted once, scaled to length 1. */
export function toLanguageVector(
  words: readonly string[],
  bits: number,
): { rows: number[]; value: number } {
  const mask = 2 ** bits - 1
  const rows: number[] = []
  const add = (key: number) => {
    const row = key & mask
    if (isSeen[row]) return
    isSeen[row] = 1
    rows.push(row)
  }
  for (const word of words) {
    const text = ` ${word} `
    add(hash(text, 11))
    hashPieces(text, { smallest: 1, largest: 4, seed: 10 }, add)
  }
  for (const row of rows) isSeen[row] = 0
  return { rows, value: 1 / Math.sqrt(rows.length || 1) }
}
