import type { Topic } from '../../../answers/answer.ts'
import type { Cause } from '../../../answers/diagnosis/cause.ts'

/**
 * An error message of a server, a TLS library or a mail program, as it reads once folded (`ä` is `ae`, quotes are `"`).
 * The id is shown in the summary for support: a name of what it means, and a code only where no other one means the same.
 */
export type KnownError = {
  id: string
  pattern: RegExp
  cause: Cause
  topic: Topic
  /** The meaning is not confirmed by any source: it is told as a guess. */
  isGuess?: true
  /** People say it of other things too: it counts in a message that is pasted or quoted, or where a problem is heard. */
  isTalk?: true
}

/** Outlook shows a number, in either case. */
export const ofOutlook = (id: string, cause: Cause, topic: Topic, isGuess?: true): KnownError => ({
  id,
  pattern: new RegExp(id, 'i'),
  cause,
  topic,
  ...(isGuess && { isGuess }),
})
