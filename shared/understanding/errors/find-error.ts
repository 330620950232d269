import type { Topic } from '../../answers/answer.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'
import { KNOWN_ERRORS } from './known-errors.ts'

export type FoundError = { id: string; cause: Cause; topic: Topic; isGuess: boolean }

/** The known error message in a folded text, if there is one. */
export function findError(folded: string): FoundError | undefined {
  const found = KNOWN_ERRORS.find(({ pattern }) => pattern.test(folded))
  return (
    found && {
      id: found.id,
      cause: found.cause,
      topic: found.topic,
      isGuess: found.isGuess ?? false,
    }
  )
}
