import type { Spot } from '../locate/spot.ts'
import type { Face } from './face.ts'

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]'

/** Takes the focus from the page into the card, and from the card to the marked place or back to where it was. */
export function createJump(face: Face, marked: () => Spot | undefined): () => void {
  let left: Element | null = null
  return () => {
    if (!face.hasFocus()) {
      left = document.activeElement
      face.focus()
      return
    }
    const spot = marked()
    const target = spot?.element
    if (spot?.inside) {
      // The frame first: while the focus is outside of it, nothing in it gets any key.
      spot.inside.frame.element.focus()
      spot.inside.focus()
      return
    }
    const focusable = target?.matches(FOCUSABLE) ? target : target?.querySelector(FOCUSABLE)
    const goal = focusable ?? left
    if (goal && 'focus' in goal && typeof goal.focus === 'function') goal.focus()
  }
}
