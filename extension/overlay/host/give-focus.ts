/** Gives the focus to an element; says whether it is one that can have it. */
export function giveFocus(element: Element | null, preventScroll = true): boolean {
  if (!element || !('focus' in element) || typeof element.focus !== 'function') return false
  element.focus({ preventScroll })
  return true
}
