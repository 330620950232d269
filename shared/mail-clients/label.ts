import type { Language } from '../language.ts'
import type { Label, MailClient } from './mail-client.ts'
import { commonWords } from './words.ts'

/** A label as plain text, a menu path with ">" between its entries. */
export function labelText(label: Label, language: Language): string {
  return entries(label, language).join(' > ')
}

/** A label inside a sentence: each menu entry in the quotation marks of the language. */
export function quoteLabel(label: Label, language: Language): string {
  return entries(label, language)
    .map((text) => quote(text, language))
    .join(' > ')
}

export function quote(text: string, language: Language): string {
  return commonWords[language].quoted.replace('{{text}}', () => text)
}

/** Whether the label was read in the program, in this language. */
export function isVerified(client: MailClient, label: Label, language: Language): boolean {
  const verified = label.verified ?? client.labelsVerified
  return typeof verified === 'boolean' ? verified : verified[language]
}

function entries(label: Label, language: Language): string[] {
  const wording = label[language]
  return typeof wording === 'string' ? [wording] : wording
}
