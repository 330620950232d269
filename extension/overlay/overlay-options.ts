import type { GuideEntry } from '../../shared/guides/index.ts'
import type { Language } from '../../shared/language.ts'
import type { TargetOverride } from '../../shared/settings/index.ts'
import type { Situation } from './card/describe-card.ts'
import type { EventTap } from './host/event-tap.ts'
import type { DeepRoot } from './locate/index.ts'
import type { Results } from './results.ts'

/** Keeps one small JSON value; what comes back is checked here. */
export type StorePort = {
  load: () => Promise<unknown>
  save: (value: unknown) => Promise<void>
}

export type OverlayProgress = {
  state: 'running' | 'paused' | 'done' | 'stopped'
  /** Counted from 1. */
  step: number
  steps: number
  outcome: 'found' | 'ambiguous' | 'missing'
}

export type OverlayOptions = {
  guide: GuideEntry
  /** Asked whenever the card is written: the person may choose another. */
  language: () => Language
  /** By target id. */
  overrides: Readonly<Record<string, TargetOverride>>
  /** Where the person is in this guide. */
  memory: StorePort
  /** What the person chose on this workspace. */
  choices: StorePort
  /** Opens closed shadow roots, where the browser allows it. @default open ones only */
  deepRoot?: DeepRoot | undefined
  /** Open only for tests. */
  mode: 'open' | 'closed'
  /** The sooner the tap was set, the fewer pages can silence it. @default set now */
  tap?: EventTap | undefined
  /** What was drawn, for tests. @default nobody is told */
  onDrawn?: ((host: HTMLElement, situation: Situation) => void) | undefined
  signal: AbortSignal
  onProgress: (progress: OverlayProgress) => void
  /** The person goes on with the guide that follows this one. */
  onNext?: (() => void) | undefined
  /** Tells what the guide has led to, for its last card, as long as the signal lives. @default nothing */
  watchResults?:
    | ((listener: (results: Results | undefined) => void, signal: AbortSignal) => void)
    | undefined
}
