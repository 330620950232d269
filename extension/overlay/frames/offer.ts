import type { Guide } from '../../../shared/guides/index.ts'
import type { Wanted } from '../locate/index.ts'
import { createBrief } from './brief.ts'
import { type Hub, type HubOptions, openHub } from './hub.ts'
import type { FrameGate } from './line.ts'

export type TopOptions = Omit<HubOptions, 'gate' | 'id' | 'brief'> & {
  guide: Guide
  vocabulary: RegExp | undefined
  wanted: () => ReadonlyMap<string, Wanted>
}

/** Opens the hub of the top window for the overlay that plays there. */
export type OpenFrames = (options: TopOptions) => Hub

/**
 * Lays the hub out for the overlay, which is another script of ours in the same window, and may come before or after.
 * No page can see it: it lies in the extension's own world.
 */
export function offerFrames(gate: FrameGate): void {
  // Every frame brings it along.
  if (globalThis.souveraMailGuideFrames) return
  globalThis.souveraMailGuideFrames = ({ guide, vocabulary, wanted, ...options }) => {
    const brief = createBrief(guide, vocabulary)
    return openHub({ ...options, gate, id: 0, brief: () => brief(wanted()) })
  }
}
