import type { Act } from '../card/card-model.ts'
import { isElement } from '../locate/elements.ts'
import type { Host } from './create-host.ts'
import { isPointer } from './event-kinds.ts'

/** What a control of the card does, if it is one. */
export function actOf(element: Element | null | undefined): Act | undefined {
  // Nobody but our own card writes into its closed tree.
  const written = element?.closest('[data-act]')?.getAttribute('data-act')
  return (written as Act | null) ?? undefined
}

type Held = { act: Act; control: Element; box: DOMRect }

export type CardPress = {
  /** Whether the event is the card's: all of a press that began on it, wherever it ends, and the way of the focus to it. */
  take: (event: Event) => boolean
  /** The press under way was noticed in another way. */
  forget: () => void
}

/**
 * Tells what was pressed on the card. Judged by where the pointer went down and up: in between the card may move
 * or be written anew, and then the browser clicks nothing at all, or what has come to lie under the pointer.
 */
export function createCardPress({ element, shadow }: Host, onPress: (act: Act) => void): CardPress {
  let held: Held | undefined
  /** The press is done; what the browser makes of its end is neither a click for us nor the page's business. */
  let isDone = false

  function down(event: PointerEvent, isOurs: boolean): void {
    isDone = false
    const under = isOurs ? shadow.elementFromPoint(event.clientX, event.clientY) : null
    const control = under?.closest('[data-act]')
    const act = actOf(control)
    const isMain = event.button === 0
    held =
      control && act && isMain ? { act, control, box: control.getBoundingClientRect() } : undefined
  }

  function up({ clientX, clientY }: PointerEvent, { act, control, box }: Held): void {
    held = undefined
    // Its click follows.
    if (control.contains(shadow.elementFromPoint(clientX, clientY))) return
    isDone = true
    // Only then: if this takes the card away, the page must not get the rest of the press.
    if (isWithin(box, clientX, clientY)) setTimeout(() => onPress(act))
  }

  return {
    take(event) {
      const isOurs = event.composedPath().includes(element) || isGoingTo(element, event)
      // A page may make events of its own; only people press our buttons.
      if (!event.isTrusted) return isOurs
      const pressed = held
      if (isPointer(event)) {
        if (event.type === 'pointerdown') down(event, isOurs)
        else if (event.type === 'pointercancel') held = undefined
        else if (pressed) up(event, pressed)
      } else if (event.type === 'keydown') isDone = false
      else if (isDone && (event.type === 'mouseup' || isByPointer(event))) return true
      else if (event.type === 'click' && isOurs) {
        const act = actOf(controlAt(event, shadow))
        if (act) onPress(act)
      }
      return isOurs || (pressed !== undefined && event.type === 'pointerup')
    },
    forget() {
      isDone = held !== undefined
      held = undefined
    },
  }
}

/** The focus comes to the card: for the page it has not left, or a menu would close that the card speaks of. */
function isGoingTo(host: Element, event: Event): boolean {
  return /blur|out/.test(event.type) && 'relatedTarget' in event && event.relatedTarget === host
}

/** From outside a closed tree every event seems to come from its host: look inside by place, or by focus. */
function controlAt(event: Event, shadow: ShadowRoot): Element | null {
  if (isByPointer(event)) return shadow.elementFromPoint(event.clientX, event.clientY)
  return isElement(shadow.activeElement) ? shadow.activeElement : null
}

function isByPointer(event: Event): event is MouseEvent {
  return event.type === 'click' && 'detail' in event && event.detail !== 0
}

function isWithin({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
