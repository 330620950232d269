import type { Derived } from './derive-step.ts'

export type Settled = Derived & { backSince: number | undefined }

/**
 * Steps forward count at once, steps back only when they last for `patience` milliseconds: pages take themselves
 * apart while they re-render, and what was pressed may still be loading. A step that was merely remembered gives way
 * at once to what the page tells.
 */
export function settleStep(
  before: Settled | undefined,
  derived: Derived,
  now: number,
  patience: number,
): Settled {
  const isBack = before?.isRead === true && derived.index < before.index
  if (!isBack) return { ...derived, backSince: undefined }
  const backSince = before.backSince ?? now
  if (now - backSince < patience) return { ...before, backSince }
  return { ...derived, backSince: undefined }
}
