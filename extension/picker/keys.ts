/** What the keyboard does while somebody points at places. */
export type PickerAct =
  | 'pick'
  | 'next'
  | 'previous'
  | 'larger'
  | 'smaller'
  | 'pause'
  | 'resume'
  | 'move'
  | 'cancel'

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/** The act of a key, if it has one; the browser's own shortcuts stay its own. */
export function actOfKey(key: Key): PickerAct | undefined {
  if (isResume(key)) return 'resume'
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  if (key.key === 'Tab') return key.shiftKey ? 'previous' : 'next'
  return ACTS[key.key.length === 1 ? key.key.toLowerCase() : key.key]
}

/** Alt + Shift + G, by the place of the key: with Alt it may give any character. */
export function isResume({ code, altKey, shiftKey, ctrlKey, metaKey }: Key): boolean {
  return code === 'KeyG' && altKey && shiftKey && !ctrlKey && !metaKey
}

const ACTS: Readonly<Record<string, PickerAct>> = {
  Enter: 'pick',
  Escape: 'cancel',
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
  p: 'pause',
  l: 'move',
}
