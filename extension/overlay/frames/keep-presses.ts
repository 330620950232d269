import type { FromFrame, Report } from './protocol.ts'

type Press = Extract<FromFrame, { kind: 'pressed' }>

/** An older press says nothing about what stands there now. */
const LASTING = 10_000

export type Presses = ReturnType<typeof keepPresses>

/**
 * Keeps what is watched from one line to the next, and each press until it was heard: the background, over which it
 * goes, may be shut down at any moment, and what is under way then is lost.
 */
export function keepPresses() {
  let watch: readonly string[] = []
  let kept: readonly { press: Press; before: Report | undefined; at: number }[] = []
  return {
    /** What to watch, where a wish does not say so yet: what the line before said last. */
    watching(told: readonly string[] | undefined): readonly string[] {
      watch = told ?? watch
      return watch
    },
    /** `before`: what stood in the frame at that moment, against which a confirmation counts as new. */
    add(press: Press, before: Report | undefined): void {
      kept = [...kept, { press, before, at: performance.now() }]
    },
    heard({ id, gesture }: { id: string; gesture: string }): void {
      kept = kept.filter(({ press }) => press.id !== id || press.gesture !== gesture)
    },
    /** What to tell over the next line, in this order. */
    unheard(): readonly FromFrame[] {
      const now = performance.now()
      kept = kept.filter(({ at }) => now - at < LASTING)
      return kept.flatMap(({ press, before }) => (before ? [before, press] : [press]))
    },
  }
}
