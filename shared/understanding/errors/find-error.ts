import type { Topic } from '../../answers/answer.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'
import { createScreen } from '../../patterns/screen.ts'
import { KNOWN_ERRORS } from './known-errors.ts'

export type FoundError = {
  id: string
  cause: Cause
  topic: Topic
  isGuess: boolean
  /** Words that may be about something else: see `KnownError`. */
  isTalk: boolean
}

const screen = createScreen(KNOWN_ERRORS.map(({ pattern }) => pattern))

/** The known error message in a folded text, if there is one. */
export function findError(folded: string): FoundError | undefined {
  const place = screen(folded).find((one) => KNOWN_ERRORS[one]?.pattern.test(folded))
  const found = place === undefined ? undefined : KNOWN_ERRORS[place]
  if (!found) return undefined
  const { id, cause, topic, isGuess = false, isTalk = false } = found
  return { id, cause, topic, isGuess, isTalk }
}
