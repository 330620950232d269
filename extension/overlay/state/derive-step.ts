import type { Condition, Step } from '../../../shared/guides/index.ts'

type Known = {
  /** Id of the step that was shown last. */
  step: string | undefined
  /** Steps that the person marked as done. */
  marked: readonly string[]
}

/** `index` is the number of steps when the guide is finished. */
export type Derived = {
  index: number
  /** Whether the page tells it; otherwise it is only what was shown last. */
  isRead: boolean
}

/**
 * The step a person is at.
 * Read off the page, last step first: people start in the middle, go back and wander off. Only when nothing
 * on the page tells, the step shown last stays.
 */
export function deriveStep(
  steps: readonly Step[],
  holds: (condition: Condition) => boolean,
  known: Known,
): Derived {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]
    if (!step) continue
    if (known.marked.includes(step.id) || holds(step.done))
      return { index: index + 1, isRead: true }
    if (holds(step.at ?? { kind: 'seen', target: step.target })) return { index, isRead: true }
  }
  const last = steps.findIndex((step) => step.id === known.step)
  return { index: Math.max(0, last), isRead: false }
}

/** Steps before this one that were never shown: they were done already, and people are told so. */
export function skippedSteps(
  steps: readonly Step[],
  index: number,
  shown: readonly string[],
): readonly Step[] {
  return steps.slice(0, index).filter((step) => !shown.includes(step.id))
}
