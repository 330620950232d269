import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import type { WorksBut } from './works.ts'

/**
 * What somebody tells of a check while a cause is searched for: `done` just now, `right` already (or tried in vain),
 * `open` (not made, or to be looked at next), `found` (this is the cause).
 */
export type Told = { check: CheckId; state: 'done' | 'right' | 'open' | 'found' }

/** The report in a message. */
export type Report = {
  told: readonly Told[]
  /** "Still the same." */
  isStill: boolean
  /** "It works": nothing else is said that would limit it. */
  isSolved: boolean
  /** What works beside the problem. */
  worksBut?: WorksBut | undefined
  /** A bare "TLS" is set. */
  isTls?: boolean
  /** After what was done, something new shows itself. */
  isShown?: boolean
  /** Something that a program complains of, and that may be new. */
  isComplaint: boolean
}
