import type { Candidate } from '../candidate.ts'
import type { Page } from '../page.ts'
import type { Wanted } from '../wanted.ts'

export type Context = { page: Page; peers: readonly Candidate[] }

/**
 * One independent opinion on whether a candidate is the target: above 0 for it, below 0 against it,
 * 0 when it was looked for and is not there; undefined when the target says nothing about it.
 */
export type Signal = (candidate: Candidate, wanted: Wanted, context: Context) => number | undefined
