import type { Spot } from '../locate/spot.ts'
import type { Face } from './face.ts'
import { giveFocus } from './give-focus.ts'

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
    if (!spot || !focusIn(spot)) giveFocus(left, false)
  }
}

/** Gives the focus to what can have it; says whether there is anything. */
export function focusIn({ element, inside }: Spot): boolean {
  if (inside) {
    // The frame first: while the focus is outside of it, nothing in it gets any key.
    inside.frame.element.focus()
    inside.focus()
    return true
  }
  const focusable = element.matches(FOCUSABLE) ? element : element.querySelector(FOCUSABLE)
  return giveFocus(focusable, false)
}
