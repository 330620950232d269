import type { EventTap } from '../overlay/host/event-tap.ts'
import { isElement, withAncestors } from '../overlay/locate/elements.ts'
import { actOfKey, isResume, type PickerAct } from './keys.ts'
import type { PickerHost } from './picker-host.ts'

type Options = {
  tap: EventTap
  face: PickerHost
  isPaused: () => boolean
  onPoint: (x: number, y: number) => void
  onAct: (act: PickerAct) => void
  signal: AbortSignal
}

/** Keeps every press and key from the page while somebody points; in a pause only those on the bar itself. */
export function listenWhilePicking({ tap, face, isPaused, onPoint, onAct, signal }: Options): void {
  let held: PickerAct | undefined

  function onKey(event: KeyboardEvent): void {
    const act = actOfKey(event)
    // The browser's own shortcuts stay the browser's, but the page must not have them either.
    event.stopImmediatePropagation()
    if (!act) return
    event.preventDefault()
    // What ends the picker waits for the key to come up: the page must not hear that either.
    const isLast = act === 'pick' || act === 'cancel'
    if (event.type === 'keydown') {
      held = act
      if (!isLast && act !== 'resume') onAct(act)
    } else if (event.type === 'keyup' && isLast && held === act) onAct(act)
  }

  function onMouse(event: MouseEvent): void {
    if (event.type === 'wheel' && 'deltaY' in event) scrollUnder(event, Number(event.deltaY), face)
    swallow(event)
    if (event.type !== 'click') return
    const part = partAt(event)
    if (part) press(part)
    else {
      onPoint(event.clientX, event.clientY)
      onAct('pick')
    }
  }

  function onPausedEvent(event: Event): void {
    if (isKey(event) && isResume(event)) {
      swallow(event)
      if (event.type === 'keydown') onAct('resume')
    } else if (isMouse(event) && event.composedPath().includes(face.host.element)) {
      // Also keeps the focus where it is: menus close when they lose it.
      swallow(event)
      const part = event.type === 'click' ? partAt(event) : undefined
      if (part) press(part)
    }
  }

  /** What of the bar was pressed; by keyboard there is no place. */
  function partAt({ detail, clientX, clientY }: MouseEvent): Element | undefined {
    return detail === 0
      ? (face.host.shadow.activeElement ?? undefined)
      : face.partAt(clientX, clientY)
  }

  function press(part: Element): void {
    const pressed = part.closest('[data-act]')?.getAttribute('data-act')
    const act = ACTS.find((each) => each === pressed)
    if (act) onAct(act)
  }

  tap.listen((event) => {
    // A page may make events of its own; only people point.
    if (!event.isTrusted) return
    if (isPaused()) onPausedEvent(event)
    else if (isKey(event)) onKey(event)
    else if (isMouse(event)) onMouse(event)
  }, signal)
  window.addEventListener(
    'pointermove',
    (event) => {
      if (isPaused()) return
      event.stopImmediatePropagation()
      if (!face.partAt(event.clientX, event.clientY)) onPoint(event.clientX, event.clientY)
    },
    { capture: true, signal },
  )
}

function swallow(event: Event): void {
  event.stopImmediatePropagation()
  if (event.cancelable) event.preventDefault()
}

const ACTS = ['pick', 'pause', 'resume', 'move', 'cancel'] as const satisfies readonly PickerAct[]

/** The glass lies over everything that scrolls. */
function scrollUnder({ clientX, clientY }: MouseEvent, by: number, face: PickerHost): void {
  const under = face.withoutGlass(() => document.elementFromPoint(clientX, clientY))
  if (!isElement(under)) return
  for (const around of withAncestors(under)) {
    const before = around.scrollTop
    around.scrollBy({ top: by, behavior: 'instant' })
    if (around.scrollTop !== before) return
  }
}

function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event
}

function isMouse(event: Event): event is MouseEvent {
  return 'clientX' in event
}
