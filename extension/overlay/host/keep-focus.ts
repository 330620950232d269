import type { Host } from './create-host.ts'
import type { EventTap } from './event-tap.ts'
import { giveFocus } from './give-focus.ts'

type Options = {
  host: Host
  tap: EventTap
  /** Whether the focus may be taken from where it is now. */
  mayTake: (focused: Element | null) => boolean
  signal: AbortSignal
}

/**
 * Gives the focus back that our parts lose when a page throws away or locks what our host stands in, as one does
 * that draws its dialog anew. Who presses elsewhere has left on purpose. Returns what is to be called in every frame, once
 * the host is where it belongs.
 */
export function keepFocus({
  host: { element, shadow },
  tap,
  mayTake,
  signal,
}: Options): () => void {
  let held: Element | null = null
  let home = element.parentNode
  tap.listen((event) => {
    if (event.type === 'pointerdown' && !event.composedPath().includes(element)) held = null
  }, signal)

  return () => {
    const isMoved = element.parentNode !== home
    home = element.parentNode
    if (shadow.activeElement) held = shadow.activeElement
    else if (!mayTake(document.activeElement)) held = null
    else if (isMoved) giveFocus(held)
  }
}

/** Nothing on the page has the focus, or only what locks the rest of it. */
export function isUnfocused(focused: Element | null): boolean {
  return !focused || focused.matches('html,body,dialog')
}
