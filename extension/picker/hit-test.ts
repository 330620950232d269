import { isFrame } from '../overlay/locate/elements.ts'
import { type Frame, toTopWindow } from '../overlay/locate/frames.ts'
import type { DeepRoot } from '../overlay/locate/watch-roots.ts'
import type { Place } from './examine.ts'

/** The innermost element at a point of the window, through shadow roots and frames of the same origin. */
export function elementAt(x: number, y: number, deepRoot: DeepRoot): Place | undefined {
  return search(document, { x, y }, undefined, deepRoot)
}

function search(
  root: DocumentOrShadowRoot,
  point: { x: number; y: number },
  frame: Frame | undefined,
  deepRoot: DeepRoot,
): Place | undefined {
  const element = root.elementFromPoint(point.x, point.y)
  if (!element) return undefined
  if (isFrame(element)) {
    const inner = { element, parent: frame }
    const page = element.contentDocument
    const found = page && search(page, pointInside(inner, point), inner, deepRoot)
    return found ?? { element, frame }
  }
  const shadow = element.shadowRoot ?? deepRoot(element)
  const inside = shadow === root ? undefined : shadow && search(shadow, point, frame, deepRoot)
  // A shadow root answers with its own host where nothing inside of it was hit.
  return inside && inside.element !== element ? inside : { element, frame }
}

/** The point in the frame's own coordinates: the way back from those of the window around it. */
function pointInside({ element }: Frame, { x, y }: { x: number; y: number }) {
  const alone = { element, parent: undefined }
  const unit = toTopWindow({ left: 0, top: 0, width: 1, height: 1 }, alone)
  return { x: (x - unit.left) / unit.width, y: (y - unit.top) / unit.height }
}
