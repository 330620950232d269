// In one text: this also stands in the script that every frame is given.
const TYPES = (
  'pointerdown pointerup pointercancel mousedown mouseup click auxclick dblclick contextmenu touchstart ' +
  'touchend keydown keypress keyup focusin focusout focus blur copy selectstart dragstart wheel message'
).split(' ')

export type EventTap = {
  /** Hands every event on, before the page sees it if the tap was set at the very start of the page. */
  listen: (handler: (event: Event) => void, signal: AbortSignal) => void
  /** Sets the tap again: `document.open()` takes every listener away. Costs nothing where it still is. */
  rearm: () => void
}

/**
 * Listens on a window in the capture phase. Whoever comes first cannot be silenced by
 * `stopImmediatePropagation`, so the sooner this runs, the better.
 */
export function tapEvents(signal: AbortSignal, view: Window = window): EventTap {
  const handlers = new Set<(event: Event) => void>()
  const pass = (event: Event) => {
    for (const handler of handlers) handler(event)
  }
  const rearm = () => {
    if (signal.aborted) return
    // The same function on the same phase is never added twice.
    for (const type of TYPES)
      view.addEventListener(type, pass, { capture: true, passive: false, signal })
  }
  rearm()
  return {
    listen(handler, until) {
      handlers.add(handler)
      until.addEventListener('abort', () => handlers.delete(handler))
    },
    rearm,
  }
}
