import * as z from 'zod/mini'
import { Landmark, Region } from '../../shared/guides/guide.ts'
import { LANGUAGES } from '../../shared/language.ts'

/** What the vote makes of an element: it is the one, one of several, another is, or nothing is believed. */
export const Finding = z.enum(['this', 'ambiguous', 'other', 'missing'])
export type Finding = z.infer<typeof Finding>

/** An element that somebody pointed at for a target, as data: what it offers and what would help. */
export const Picked = z.strictObject({
  tag: z.string(),
  role: z.string(),
  name: z.string(),
  landmarks: z.array(Landmark),
  heading: z.string(),
  regions: z.array(Region),
  selector: z.optional(z.strictObject({ css: z.string(), strength: z.enum(['stable', 'weak']) })),
  /** Signal id -> score. */
  evidence: z.record(z.string(), z.number()),
  total: z.number(),
  pageLanguage: z.enum(LANGUAGES),
  now: Finding,
  /** A label that the target does not know yet, and what the vote would say with it. */
  newName: z.optional(z.strictObject({ text: z.string(), finding: Finding })),
  /** What the vote would say with the selector. */
  withSelector: z.optional(Finding),
})
export type Picked = z.infer<typeof Picked>

export type Proposal = { withName: boolean; withSelector: boolean }

/** The least that makes the vote find the element: nothing, else its name, else a selector. */
export function proposalFor({ now, newName, withSelector }: Picked): Proposal {
  if (now === 'this') return { withName: false, withSelector: false }
  if (newName?.finding === 'this') return { withName: true, withSelector: false }
  return {
    withName: newName !== undefined && withSelector === undefined,
    withSelector: withSelector !== undefined,
  }
}
