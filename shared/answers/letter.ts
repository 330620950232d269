import type { Letter } from './answer.ts'

/** Longer addresses than about two thousand characters are cut off by some systems. */
export const MAXIMUM_LETTER = 1_000

/** The letter as a message in the person's mail program; nothing is sent before they press "send" there. */
export function letterHref({ to, subject }: Pick<Letter, 'to' | 'subject'>, text: string): string {
  const address = encodeURIComponent(to ?? '').replace('%40', '@')
  // Mail programs expect both characters of a line's end (RFC 6068).
  const body = text.replace(/\r?\n/g, '\r\n')
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
