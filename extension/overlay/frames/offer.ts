import type { Guide } from '../../../shared/guides/index.ts'
import type { Wanted } from '../locate/index.ts'
import { createBrief } from './brief.ts'
import { type HubOptions, openHub } from './hub.ts'
import type { FrameGate } from './line.ts'

type TopOptions = Omit<HubOptions, 'gate' | 'id' | 'brief'> & {
  guide: Guide
  vocabulary: RegExp | undefined
  wanted: () => ReadonlyMap<string, Wanted>
}

/** Opens the hub of the top window for the overlay that plays there. */
export type OpenFrames = (options: TopOptions) => ReturnType<typeof openHub>

/**
 * Lays the hub out for the overlay, which is another script of ours in the same window: what frames and the top need
 * alike is then brought into a page once. No page can see it: it lies in the extension's own world.
 */
export function offerFrames(gate: FrameGate): void {
  globalThis.souveraMailGuideFrames = ({ guide, vocabulary, wanted, ...options }) => {
    const brief = createBrief(guide, vocabulary)
    return openHub({ ...options, gate, id: 0, brief: () => brief(wanted()) })
  }
}
