import { isKey, isPointer } from '../host/event-kinds.ts'
import type { Box } from '../locate/boxes.ts'
import { isElement, surrounds } from '../locate/elements.ts'
import { boxOf, type Frame, toTopWindow } from '../locate/frames.ts'
import type { Located } from '../locate/locate.ts'

/** A target that a press may hit. */
export type Watched = { id: string; located: Located }

type Armed = { id: string; box: Box; element: Element }

/**
 * Tells which targets were pressed. Judged by where the pointer went down and up, because a page may
 * replace the target in between, and then there is no click at all. Enter in the same form counts as well.
 */
export function watchPresses(
  watched: () => readonly Watched[],
  onPress: (id: string) => void,
): (event: Event, frame: Frame | undefined) => void {
  let armed: readonly Armed[] = []

  function down(event: PointerEvent, frame: Frame | undefined): void {
    const path = event.composedPath()
    armed = watched()
      .map(({ id, located }) => ({
        id,
        element: located.element,
        box: boxOf(located.element, located.frame),
      }))
      .filter(({ element, box }) => path.includes(element) || contains(box, pointOf(event, frame)))
  }

  function up(event: PointerEvent, frame: Frame | undefined): void {
    for (const { id, box } of armed) if (contains(box, pointOf(event, frame))) onPress(id)
    armed = []
  }

  /** Keyboard, screen readers and scripts that help people press without a pointer. */
  function hit(path: readonly EventTarget[]): void {
    for (const { id, located } of watched()) if (path.includes(located.element)) onPress(id)
  }

  function sent(from: Element): void {
    const form = from.closest('form,dialog,[role=dialog]') ?? from.ownerDocument.documentElement
    for (const { id, located } of watched()) if (surrounds(form, located.element)) onPress(id)
  }

  return (event, frame) => {
    const [origin] = event.composedPath()
    if (isPointer(event) && event.type === 'pointerdown') down(event, frame)
    else if (isPointer(event) && event.type === 'pointerup') up(event, frame)
    else if (event.type === 'click') hit(event.composedPath())
    else if (event.type === 'submit' && isElement(origin)) sent(origin)
    else if (isEnter(event) && isElement(origin) && origin.matches('input')) sent(origin)
  }
}

function isEnter(event: Event): boolean {
  // An input method editor uses Enter to accept a word.
  return event.type === 'keydown' && isKey(event) && event.key === 'Enter' && !event.isComposing
}

function pointOf(event: PointerEvent, frame: Frame | undefined): Box {
  return toTopWindow({ left: event.clientX, top: event.clientY, width: 0, height: 0 }, frame)
}

function contains(box: Box, point: Box): boolean {
  return (
    point.left >= box.left &&
    point.left <= box.left + box.width &&
    point.top >= box.top &&
    point.top <= box.top + box.height
  )
}
