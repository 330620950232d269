import { isSame } from '../fingerprint.ts'
import type { Signal } from './signal.ts'

/** The operator's selector points at it. */
export const operator: Signal = (candidate, { selector }) =>
  selector === undefined ? undefined : matches(candidate.element, selector) ? 12 : 0

/** The person chose it before. */
export const chosen: Signal = (candidate, wanted) =>
  wanted.chosen && (isSame(candidate.element, wanted.chosen) ? 12 : 0)

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    // An operator's typing error must not stop the guide; the other signals go on.
    return false
  }
}
