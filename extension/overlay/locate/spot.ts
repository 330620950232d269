import { type Box, intersection } from './boxes.ts'
import { visiblePart } from './clipping.ts'
import type { Fingerprint } from './fingerprint.ts'
import { boxOf, type Frame, toTopWindow } from './frames.ts'

/** Where something in a frame of another origin stands, in that frame's own coordinates. */
export type Geometry = {
  box: Box
  /** What can be seen of it there. */
  part: Box
  /** What belongs to it and should stay visible too. */
  around: Box | undefined
  /** Something in the frame lies over it. */
  isCovered: boolean
}

/** What is known of an element in a frame of another origin: nobody out here ever holds the element itself. */
export type Inside = {
  /** The frame that it is in. */
  frame: Frame
  /** What its frame knows it by. */
  key: string
  /** Undefined once it is gone. */
  geometry: () => Geometry | undefined
  name: string
  fingerprint: Fingerprint
  isFilled: boolean
  /** Scrolls it into view within its frame, then calls back. */
  bring: (done: () => void) => void
  /** Moves it up within its frame, by so many of the frame's own pixels. */
  scroll: (by: number) => void
  focus: () => void
}

/** An element that can be reached, or what is known of one inside the frame `element`. */
export type Spot = { element: Element; frame: Frame | undefined; inside?: Inside | undefined }

export function isThere({ element, inside }: Spot): boolean {
  return element.isConnected && (!inside || inside.geometry() !== undefined)
}

/** Where it is drawn, in the window's coordinates. */
export function boxOfSpot({ element, frame, inside }: Spot): Box {
  const box = inside?.geometry()?.box
  return inside && box ? toTopWindow(box, inside.frame) : boxOf(element, frame)
}

/**
 * What can be seen of it right now, in the window's coordinates; empty when it is scrolled away.
 * `isFresh`: which boxes around it cut something off is found out anew. @default true
 */
export function partOfSpot({ element, frame, inside }: Spot, isFresh = true): Box {
  const outer = visiblePart(element, frame, isFresh)
  const part = inside?.geometry()?.part
  return inside && part ? intersection(toTopWindow(part, inside.frame), outer) : outer
}
