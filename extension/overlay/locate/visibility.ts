import type { Box } from './boxes.ts'
import { isClippedAway } from './clipping.ts'
import { composedParent, styleOf, surrounds, withAncestors } from './elements.ts'
import { boxOf, type Frame } from './frames.ts'

/** The layer of a document that everything else in it is locked behind, if there is one. */
export type ModalOf = (document: Document) => Element | undefined

/**
 * Whether a person can see and reach the element, by scrolling at most. Duplicates for screen readers,
 * collapsed and off-canvas parts, inert trees and what lies behind a modal dialog do not count.
 */
export function isReachable(element: Element, frame: Frame | undefined, modalOf: ModalOf): boolean {
  if (!isDrawn(element)) return false
  const box = boxOf(element, frame)
  if (box.width < 4 || box.height < 4) return false
  if (isInert(element) || isClippedAway(element)) return false
  const modal = modalOf(element.ownerDocument)
  if (modal && !surrounds(modal, element)) return false
  if (frame && !isReachable(frame.element, frame.parent, modalOf)) return false
  return isWithinPage(element, box, frame)
}

/** Disabled, by attribute or by a fieldset around it. */
export function isDisabled(element: Element): boolean {
  for (const ancestor of withAncestors(element)) {
    if (ancestor.getAttribute('aria-disabled') === 'true') return true
    if (ancestor === element && element.matches(':disabled')) return true
  }
  return false
}

function isDrawn(element: Element): boolean {
  const options = { checkOpacity: true, checkVisibilityCSS: true }
  if (element.checkVisibility(options)) return true
  // An element without a box of its own is as visible as its content.
  if (styleOf(element)?.display !== 'contents') return false
  const parent = composedParent(element)
  return (parent?.checkVisibility(options) ?? true) && (element.textContent ?? '').trim() !== ''
}

function isInert(element: Element): boolean {
  for (const ancestor of withAncestors(element)) if (ancestor.hasAttribute('inert')) return true
  return false
}

/** Off-canvas menus wait outside of what can be scrolled to. */
function isWithinPage(element: Element, box: Box, frame: Frame | undefined): boolean {
  const view = (frame ? outermost(frame) : element).ownerDocument.defaultView
  const page = view?.document.scrollingElement ?? view?.document.documentElement
  if (!view || !page) return false
  const rtl = styleOf(page)?.direction === 'rtl'
  const left = rtl ? view.innerWidth - page.scrollWidth : 0
  const x = box.left + view.scrollX
  const y = box.top + view.scrollY
  const width = Math.max(page.scrollWidth, view.innerWidth)
  const height = Math.max(page.scrollHeight, view.innerHeight)
  return x + box.width > left + 1 && y + box.height > 1 && x < left + width - 1 && y < height - 1
}

function outermost(frame: Frame): Element {
  return frame.parent ? outermost(frame.parent) : frame.element
}
