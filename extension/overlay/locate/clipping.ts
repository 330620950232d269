import { type Box, intersection } from './boxes.ts'
import { composedParent, styleOf } from './elements.ts'
import { boxOf, type Frame, toTopWindow } from './frames.ts'

export type Clipper = { element: Element; canScroll: boolean }

/** The boxes around an element that cut off what reaches out of them, inside out, within its own document. */
function* clippersOf(element: Element): Generator<Clipper> {
  const { body, documentElement } = element.ownerDocument
  let position = styleOf(element)?.position
  for (let parent = composedParent(element); parent; parent = composedParent(parent)) {
    if (position === 'fixed' || parent === body || parent === documentElement) return
    const style = styleOf(parent)
    if (!style || style.display === 'contents') continue
    const overflow = `${style.overflowX} ${style.overflowY}`
    // What is positioned absolutely is cut off only by the box it is positioned in.
    const escapes = position === 'absolute' && style.position === 'static'
    if (escapes) continue
    if (overflow !== 'visible visible') {
      yield { element: parent, canScroll: /auto|scroll/.test(overflow) }
    }
    position = style.position
  }
}

/** Cut off for good, as in a closed accordion or a duplicate for screen readers. */
export function isClippedAway(element: Element): boolean {
  const own = styleOf(element)
  if (own?.clipPath.startsWith('inset(50%') || own?.clip === 'rect(0px, 0px, 0px, 0px)') return true
  let visible = boxOf(element, undefined)
  for (const clipper of clippersOf(element)) {
    const box = clipper.element.getBoundingClientRect()
    visible = clipper.canScroll ? box : intersection(visible, box)
    if (visible.width < 2 || visible.height < 2) return true
  }
  return false
}

// Styles are dear to read and seldom change; where the boxes are is read in every frame.
const clippers = new WeakMap<Element, readonly Clipper[]>()

/**
 * What can be seen of an element right now, in the top window's coordinates; empty when it is scrolled away.
 * `isFresh`: which boxes around it cut something off is found out anew.
 */
export function visiblePart(element: Element, frame: Frame | undefined, isFresh: boolean): Box {
  const around = (!isFresh && clippers.get(element)) || [...clippersOf(element)]
  clippers.set(element, around)
  let box = boxOf(element, undefined)
  for (const clipper of around) box = intersection(box, clipper.element.getBoundingClientRect())
  const view = element.ownerDocument.defaultView
  const window = { left: 0, top: 0, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 }
  const inWindow = intersection(box, window)
  if (!frame) return inWindow
  return intersection(
    toTopWindow(inWindow, frame),
    visiblePart(frame.element, frame.parent, isFresh),
  )
}
