import { findSecrets } from './find-secrets.ts'
import { isSecretWord } from './ordinary-words.ts'
import { HIDDEN, replaceSpans } from './replace-spans.ts'

/** A word in place of a secret, for whatever reads the text on: so the sentence keeps its shape. */
const PLACEHOLDER = 'xsecret'
const MARK = new RegExp(`(?<!•)${HIDDEN}(?!•)`, 'g')

/** A message without the passwords in it; `found` tells whether there were any. They go nowhere else. */
export type Redacted = { text: string; found: boolean }

/** Takes out what looks like a password, and knows where `hideSecrets` has done so before. */
export function redactSecrets(message: string): Redacted {
  const text = markAsWords(hideSecrets(message))
  return { text, found: text.includes(PLACEHOLDER) }
}

/** The text as it may be kept and shown: with dots in place of what looks like a password, a token or a key. */
export function hideSecrets(text: string): string {
  // What was hidden before stays as it is.
  const spans = findSecrets(text, isSecretWord).filter(
    ([from, to]) => !text.slice(from, to).includes(HIDDEN),
  )
  return replaceSpans(text, spans)
}

/** Dots become a word. */
export function markAsWords(hidden: string): string {
  return hidden.replace(MARK, `${PLACEHOLDER} `)
}

/** The word becomes dots again, for people to read. */
export function dotSecrets(text: string): string {
  return text.replaceAll(PLACEHOLDER, HIDDEN)
}
