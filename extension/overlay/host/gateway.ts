import type { Act } from '../card/card-model.ts'
import type { CardPress } from './card-press.ts'
import { isKey } from './event-kinds.ts'
import type { EventTap } from './event-tap.ts'

type Options = {
  tap: EventTap
  press: CardPress
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
export function openGateway({ tap, press, act, jump, onPageEvent, signal }: Options): void {
  tap.listen((event) => {
    if (isJump(event)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.type === 'keydown') jump()
    } else if (press.take(event)) {
      event.stopImmediatePropagation()
      if (event.isTrusted && isEscape(event)) {
        event.preventDefault()
        act('pause')
      }
    } else onPageEvent(event)
  }, signal)
}

/** Alt + Shift + G, by the place of the key, because with Alt it may give any character. */
export function isJump(event: Event): boolean {
  return (
    isKey(event) &&
    event.code === 'KeyG' &&
    event.altKey &&
    event.shiftKey &&
    !event.ctrlKey &&
    !event.metaKey
  )
}

function isEscape(event: Event): boolean {
  return event.type === 'keydown' && isKey(event) && event.key === 'Escape'
}
