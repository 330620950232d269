import type { Box } from './boxes.ts'
import { styleOf } from './elements.ts'

/** A same-origin frame, and the one around it when it is nested. */
export type Frame = { element: HTMLIFrameElement; parent: Frame | undefined }

/** A box in a frame's own coordinates, in those of the top window: border, padding and scale are counted. */
export function toTopWindow(box: Box, frame: Frame | undefined): Box {
  if (!frame) return box
  const { element } = frame
  const outer = element.getBoundingClientRect()
  // offsetWidth knows nothing of transforms, the rectangle does: their ratio is the scale.
  const scaleX = element.offsetWidth > 0 ? outer.width / element.offsetWidth : 1
  const scaleY = element.offsetHeight > 0 ? outer.height / element.offsetHeight : 1
  const style = styleOf(element)
  const inset = {
    left: element.clientLeft + pixels(style?.paddingLeft),
    top: element.clientTop + pixels(style?.paddingTop),
  }
  return toTopWindow(
    {
      left: outer.left + (inset.left + box.left) * scaleX,
      top: outer.top + (inset.top + box.top) * scaleY,
      width: box.width * scaleX,
      height: box.height * scaleY,
    },
    frame.parent,
  )
}

/** Where the element is drawn, in the top window. An element without a box of its own counts by its content. */
export function boxOf(element: Element, frame: Frame | undefined): Box {
  const own = element.getBoundingClientRect()
  if (own.width > 0 || own.height > 0 || element.getClientRects().length > 0) {
    return toTopWindow(own, frame)
  }
  // display: contents
  return contentBoxOf(element, frame)
}

/** Where what is in the element is drawn: the words of a paragraph are often narrower than their paragraph. */
export function contentBoxOf(element: Element, frame: Frame | undefined): Box {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  return toTopWindow(range.getBoundingClientRect(), frame)
}

function pixels(length: string | undefined): number {
  return Number.parseFloat(length ?? '') || 0
}
