import type { TargetOverride } from '../../shared/settings/index.ts'

// What the probe in the page and the walk outside tell each other: plain data, because it crosses processes.

export type Wish = {
  guide: string
  overrides: Readonly<Record<string, TargetOverride>>
  /** Id of the step that the walk was at. */
  step: string | undefined
  /** Targets that the walk pressed. */
  pressed: readonly string[]
}

/** A quick look: where the guide stands, and what became of each step's target. */
export type Look = {
  /** Index of the step that the page is at; the number of steps when the guide is finished. */
  index: number
  steps: readonly StepLook[]
  /** Host names of frames that cannot be looked into. */
  sealedFrames: readonly string[]
}

export type StepLook = {
  kind: 'found' | 'ambiguous' | 'missing'
  /** Key of the other way that stands in for the target. */
  way: string | undefined
  /** Where it is, to tell whether it still moves. */
  place: string
}

/** A thorough look at one step. */
export type Sighting = {
  kind: StepLook['kind']
  /** Id of the target, or of the other way that stands in for it. */
  target: string
  way: string | undefined
  /** The element that was found, all candidates, or what came near. */
  elements: readonly Seen[]
  /** Signals that had a say. */
  tried: readonly string[]
  /** When it is missing: what the page has of the wanted roles. */
  offers: readonly Seen[]
  /** How many would have been believed if a person could reach them. */
  hidden: number
}

/** One element, as far as it matters for a target. */
export type Seen = {
  tag: string
  role: string
  name: string
  selector: string | undefined
  /** Signal id -> score. */
  evidence: Readonly<Record<string, number>>
  total: number
}

/** Where to press, or why not. */
export type Aim =
  | { kind: 'clear'; x: number; y: number }
  | { kind: 'covered'; by: string }
  | { kind: 'disabled' | 'sends-form' | 'gone' }
