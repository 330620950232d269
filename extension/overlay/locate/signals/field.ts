import { isInput } from '../elements.ts'
import { matchName } from '../match-name.ts'
import type { Signal } from './signal.ts'

/** It is a field of this type; a password that is just being shown is a text field for a while. */
export const inputType: Signal = (candidate, { target }) => {
  if (!target.inputType) return undefined
  const { element } = candidate
  if (!isInput(element)) return -3
  if (element.type === target.inputType) return 3
  // Role, landmark and heading tell of the page, not of the field: it must say itself that it is one.
  const saysSo =
    (target.names !== undefined && matchName(candidate.name(), target.names) !== undefined) ||
    (target.autocomplete !== undefined && asksFor(element, target.autocomplete))
  return element.type === 'text' && !element.readOnly && saysSo ? 0 : -4
}

/** It tells password managers what it is for. */
export const autocomplete: Signal = (candidate, { target }) =>
  target.autocomplete && (asksFor(candidate.element, target.autocomplete) ? 3 : 0)

export const otherAutocomplete: Signal = (candidate, { target }) =>
  target.not?.autocomplete && (asksFor(candidate.element, target.not.autocomplete) ? -6 : 0)

function asksFor(element: Element, wanted: readonly string[]): boolean {
  const tokens = element.getAttribute('autocomplete')?.toLowerCase().split(/\s+/) ?? []
  return tokens.some((token) => wanted.includes(token))
}
