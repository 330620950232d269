/** What an event is, by its type: `instanceof` is false across frames, and in content scripts across worlds. */

export function isKey(event: Event): event is KeyboardEvent {
  return /^key/.test(event.type)
}

export function isPointer(event: Event): event is PointerEvent {
  return /^pointer/.test(event.type)
}
