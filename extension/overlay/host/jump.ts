import type { Face } from './face.ts'

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]'

/** Takes the focus from the page into the card, and from the card to the marked place or back to where it was. */
export function createJump(face: Face, marked: () => Element | undefined): () => void {
  let left: Element | null = null
  return () => {
    if (!face.hasFocus()) {
      left = document.activeElement
      face.focus()
      return
    }
    const target = marked()
    const focusable = target?.matches(FOCUSABLE) ? target : target?.querySelector(FOCUSABLE)
    const goal = focusable ?? left
    if (goal && 'focus' in goal && typeof goal.focus === 'function') goal.focus()
  }
}
