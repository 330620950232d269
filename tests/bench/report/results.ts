import type { Row } from '../matrix/run-matrix.ts'
import type { Size } from '../measure-size.ts'
import type { Locating } from '../speed/measure-locating.ts'
import type { Passes } from '../speed/measure-passes.ts'
import type { Tracking } from '../speed/measure-tracking.ts'

export type Results = {
  date: string
  commit: string
  machine: { cores: number; load: number; browser: string; node: string }
  /** Names with versions, ours first. */
  engines: readonly { name: string; version: string; licence: string }[]
  matrix: readonly Row[]
  locating: readonly Locating[]
  passes: Passes
  tracking: readonly Tracking[]
  size: Size
}

export function passedBy(engine: string, rows: readonly Row[]): number {
  return rows.filter(({ faults }) => faults[engine] === null).length
}

/** How many times as long the slower one takes. */
export function times(slower = 0, faster = 0): string {
  return `${(slower / faster).toFixed(1)} times`
}

export type Goal = { name: string; goal: string; figure: string; isMet: boolean }

/** What was promised beside what was measured. */
export function goalsOf({ matrix, locating, passes, tracking, size }: Results): readonly Goal[] {
  const own = passedBy('ours', matrix)
  const big = locating.at(-1)
  const follow = Math.max(...tracking.map((one) => one.follow))
  return [
    {
      name: 'Hostile pages',
      goal: `${matrix.length} of ${matrix.length}`,
      figure: `${own} of ${matrix.length}`,
      isMet: own === matrix.length,
    },
    {
      name: `Locating on ${big?.nodes ?? 0} nodes, against ivya`,
      goal: 'at least 8 times faster',
      figure: `${times(big?.ivya, big?.changed)} after a change, ${times(big?.ivya, big?.fresh)} at the first look`,
      isMet: (big?.ivya ?? 0) / (big?.changed ?? 0) >= 8,
    },
    {
      name: 'Looks at the page per frame, while the page changes without rest',
      goal: 'never more than 1',
      figure: `most ${passes.most} (${passes.passes} in ${passes.frames} frames, ${passes.changes} changes)`,
      // Without any look nothing was measured.
      isMet: passes.passes > 2 && passes.most <= 1,
    },
    {
      name: 'Tracking while a step shows, our work per frame',
      goal: 'under 0.5 ms',
      figure: `${follow.toFixed(3)} ms (slowest page, median)`,
      isMet: follow < 0.5,
    },
    {
      name: 'Overlay script, gzip -9',
      goal: `at most ${size.limit} bytes`,
      figure: `${size.gzip} bytes`,
      isMet: size.gzip <= size.limit,
    },
    {
      name: 'Loaded into pages before a guide starts',
      goal: 'nothing',
      figure: size.isIdle ? 'nothing' : 'something',
      isMet: size.isIdle,
    },
  ]
}
