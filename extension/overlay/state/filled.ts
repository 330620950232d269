import { isElement, isField } from '../locate/elements.ts'

/** Fields in which something was typed, pasted or filled in. */
export type Typing = WeakMap<Element, Typed>

type Typed = {
  /** Whether the last change took away. */
  removed: boolean
  /** When that was, in ms since the page began. */
  at: number
  /** Whether the person had come to rest before. */
  rested: boolean
}

/** Who types nothing for so long, in ms, has typed it all and looks up. */
const REST = 3000

/**
 * Whether a field has content. Its value is never read: placeholder, validity, autofill, what was typed and
 * where the caret stands tell enough. Once it was sent, what was typed tells nothing: pages empty their fields.
 */
export function hasContent(field: Element, typing: Typing, wasSent: boolean): boolean {
  if (!isField(field)) return (field.textContent ?? '') !== ''
  if (field.placeholder !== '') return !field.matches(':placeholder-shown')
  if (field.required) return !field.validity.valueMissing
  if (matchesAny(field, [':autofill', ':-webkit-autofill'])) return true
  if (caretOf(field) > 0) return true
  const typed = typing.get(field)
  return typed !== undefined && !typed.removed && !wasSent
}

/** Remembers that a field changed; called for every `input` event on every tree. */
export function noteTyping(event: Event, typing: Typing): void {
  const [field] = event.composedPath()
  if (!isElement(field)) return
  const kind = 'inputType' in event ? String(event.inputType) : ''
  const removed = kind.startsWith('delete')
  // Once at rest, a letter more does not take the person back, but one less does.
  const rested = !removed && hasRested(field, typing)
  typing.set(field, { removed, at: performance.now(), rested })
}

/** Whether somebody who is still in the field has been at rest since it got its content. */
export function hasRested(field: Element, typing: Typing): boolean {
  const typed = typing.get(field)
  return typed !== undefined && (typed.rested || performance.now() - typed.at > REST)
}

function caretOf(field: HTMLInputElement | HTMLTextAreaElement): number {
  try {
    return field.selectionEnd ?? 0
  } catch {
    // Some types have no caret; then the other signs decide.
    return 0
  }
}

function matchesAny(field: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => {
    try {
      return field.matches(selector)
    } catch {
      // Unknown to this browser.
      return false
    }
  })
}
