import * as z from 'zod/mini'
import { MAXIMUM_LETTER } from '../../shared/answers/letter.ts'
import { hideSecrets } from '../../shared/privacy/hide-secrets.ts'

const MAXIMUM_SUBJECT = 200

/** A letter to support that was changed on a card; other fields come from the client and are ignored. */
const Submitted = z.object({ letter: z.string(), subject: z.string() })

export type WrittenLetter = { text: string; subject: string }

/** The letter that a card's button brings, without what looks like a password; nothing for other values. */
export function readLetter(value: unknown): WrittenLetter | undefined {
  if (value === undefined) return undefined
  const submitted = Submitted.safeParse(value)
  if (!submitted.success) return undefined
  const { letter, subject } = submitted.data
  return {
    text: hideSecrets(letter.trim().slice(0, MAXIMUM_LETTER)),
    subject: hideSecrets(subject.slice(0, MAXIMUM_SUBJECT)),
  }
}
