import type { Act } from '../card/card-model.ts'
import { isElement } from '../locate/elements.ts'
import type { Host } from './create-host.ts'
import type { EventTap } from './event-tap.ts'

type Options = {
  tap: EventTap
  host: Host
  act: (act: Act) => void
  /** Alt + Shift + G. */
  jump: () => void
  /** Everything that happens on the page itself. */
  onPageEvent: (event: Event) => void
  signal: AbortSignal
}

/**
 * Keeps our card's events from the page and the page's handlers from our card. Presses on the card are
 * dispatched from here, because a page that stops every event leaves handlers inside the card deaf.
 */
export function openGateway({ tap, host, act, jump, onPageEvent, signal }: Options): void {
  tap.listen((event) => {
    if (isJump(event)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.type === 'keydown') jump()
    } else if (!event.composedPath().includes(host.element)) {
      onPageEvent(event)
    } else {
      event.stopImmediatePropagation()
      // A page may make events of its own; only people press our buttons.
      if (!event.isTrusted) return
      const pressed = event.type === 'click' ? actOf(controlAt(event, host.shadow)) : undefined
      if (pressed) act(pressed)
      if (isEscape(event)) {
        event.preventDefault()
        act('pause')
      }
    }
  }, signal)
}

/** What a control of the card does, if it is one. */
export function actOf(element: Element | null | undefined): Act | undefined {
  const written = element?.closest('[data-act]')?.getAttribute('data-act')
  return written && isAct(written) ? written : undefined
}

const ACTS: ReadonlySet<string> = new Set<Act>([
  'minimise',
  'expand',
  'pause',
  'resume',
  'stop',
  'close',
  'help',
  'show',
  'picture',
  'choose',
  'none',
  'done',
  'yes',
  'no',
  'copy-all',
])

function isAct(written: string): written is Act {
  return ACTS.has(written) || /^(?:choice|copy)-\d+$/.test(written)
}

/** From outside a closed tree every event seems to come from its host: look inside by place, or by focus. */
function controlAt(event: Event, shadow: ShadowRoot): Element | null {
  const isByPointer = 'detail' in event && event.detail !== 0
  if (isByPointer && 'clientX' in event && 'clientY' in event) {
    return shadow.elementFromPoint(Number(event.clientX), Number(event.clientY))
  }
  return isElement(shadow.activeElement) ? shadow.activeElement : null
}

/** Alt + Shift + G, by the place of the key, because with Alt it may give any character. */
export function isJump(event: Event): boolean {
  return (
    (event.type === 'keydown' || event.type === 'keyup') &&
    'code' in event &&
    event.code === 'KeyG' &&
    'altKey' in event &&
    event.altKey === true &&
    'shiftKey' in event &&
    event.shiftKey === true &&
    'ctrlKey' in event &&
    event.ctrlKey === false &&
    'metaKey' in event &&
    event.metaKey === false
  )
}

function isEscape(event: Event): boolean {
  return event.type === 'keydown' && 'key' in event && event.key === 'Escape'
}
