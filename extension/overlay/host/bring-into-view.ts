import { type Box, intersection } from '../locate/boxes.ts'
import { styleOf, surrounds, withAncestors } from '../locate/elements.ts'
import { type Frame, toTopWindow } from '../locate/frames.ts'
import { boxOfSpot, isThere, partOfSpot, type Spot } from '../locate/spot.ts'
import { visibleArea } from './visible-area.ts'

/** Scrolls everything around the element until it can be seen, and out from under bars that are fixed to the window. */
export function bringIntoView(spot: Spot, ownHost: Element | undefined, done = () => {}): void {
  const { inside } = spot
  if (!inside) {
    bringHere(spot, ownHost)
    done()
    return
  }
  inside.bring(() => {
    if (!isThere(spot)) return
    if (!isInView(spot)) scrollTo(spot, innerHeight / 2)
    bringHere(spot, ownHost)
    done()
  })
}

function bringHere(spot: Spot, ownHost: Element | undefined): void {
  const { element, frame } = spot
  if (!isInView(spot)) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    for (let outer = frame; outer && !isInView(spot); outer = outer.parent) {
      outer.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    }
  }
  const cover = coverOf(spot, ownHost)
  if (cover && staysInWindow(cover)) scrollAway(spot, cover.getBoundingClientRect())
}

/** Whether some of it can be seen, in the window and in the scrollers and frames around it. */
export function isInView(spot: Spot): boolean {
  const part = intersection(partOfSpot(spot), visibleArea())
  return part.width > 4 && part.height > 4
}

/** What lies over the middle of the element, if it is neither part of it nor around it, nor of our own. */
export function coverOf(spot: Spot, ownHost: Element | undefined): Element | undefined {
  const { element, frame } = spot
  const outermost = frameElementOf(frame) ?? element
  const box = boxOfSpot(spot)
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const hit = document.elementsFromPoint(x, y).find((each) => each !== ownHost)
  if (!hit || surrounds(hit, outermost) || surrounds(outermost, hit)) return undefined
  // A label is a way to its field.
  const label = hit.closest('label')
  return label && label === element.closest('label') ? undefined : hit
}

function staysInWindow(element: Element): boolean {
  for (const ancestor of withAncestors(element)) {
    if (/fixed|sticky/.test(styleOf(ancestor)?.position ?? '')) return true
  }
  return false
}

/** Takes the element out from under a bar, to its free side. */
function scrollAway(spot: Spot, cover: Box): void {
  const box = boxOfSpot(spot)
  const isAbove = cover.top + cover.height / 2 < innerHeight / 2
  const goal = isAbove ? cover.top + cover.height + 12 : cover.top - box.height - 12
  if (goal > 0 && goal < innerHeight) scrollTo(spot, goal + box.height / 2)
}

/**
 * Moves the element into the larger part of the window that our card leaves free; says whether that worked. What is in
 * a frame of another origin moves a moment later, as far as the page around could not help.
 */
export function makeRoom(spot: Spot, card: Box): boolean {
  const above = card.top
  const below = innerHeight - card.top - card.height
  scrollTo(spot, above >= below ? above / 2 : innerHeight - below / 2)
  if (!isInView(spot)) spot.element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const left = intersection(boxOfSpot(spot), card)
  return left.width * left.height === 0
}

/** Scrolls until the middle of the element is at this height. */
function scrollTo(spot: Spot, height: number): void {
  const box = boxOfSpot(spot)
  scrollSpot(spot, box.top + box.height / 2 - height)
}

/** Moves it up by so much, with the outer scrollers first: inner ones may hide it. */
export function scrollSpot(spot: Spot, by: number): void {
  const { inside } = spot
  const goal = boxOfSpot(spot).top - by
  const left = () => boxOfSpot(spot).top - goal
  for (const scroller of scrollersAround(spot).toReversed()) {
    if (Math.abs(left()) < 4) return
    scroller.scrollBy({ top: left(), behavior: 'instant' })
  }
  if (!inside || Math.abs(left()) < 4) return
  const { height } = toTopWindow({ left: 0, top: 0, width: 1, height: 1 }, inside.frame)
  inside.scroll(left() / height)
}

/** Everything that can scroll the element up and down, inside out and out of its frames. */
function scrollersAround({ element, frame }: Spot): readonly (Element | Window)[] {
  const boxes = [...withAncestors(element)].filter((ancestor) =>
    /auto|scroll/.test(styleOf(ancestor)?.overflowY ?? ''),
  )
  const view = element.ownerDocument.defaultView
  const outer = frame ? scrollersAround({ element: frame.element, frame: frame.parent }) : []
  return [...boxes, ...(view ? [view] : []), ...outer]
}

function frameElementOf(frame: Frame | undefined): Element | undefined {
  return frame?.parent ? frameElementOf(frame.parent) : frame?.element
}
