import type { Signal } from './signal.ts'

/** Developers gave it such a name. */
export const hints: Signal = (candidate, { target }) =>
  target.hints && (isCalled(candidate.element, target.hints) ? 1 : 0)

export const otherHints: Signal = (candidate, { target }) =>
  target.not?.hints && (isCalled(candidate.element, target.not.hints) ? -2.5 : 0)

const WHERE = ['id', 'name', 'class', 'data-testid', 'data-test', 'data-icon', 'formcontrolname']

function isCalled(element: Element, parts: readonly string[]): boolean {
  // What an icon is called, unless the element holds more than an icon.
  const icon = element.childElementCount <= 2 ? element.querySelector('use,img,i') : null
  const iconName = icon?.getAttribute('href') ?? icon?.getAttribute('src') ?? icon?.className
  const written = [
    element.localName,
    iconName,
    ...WHERE.map((attribute) => element.getAttribute(attribute)),
  ]
    .join(' ')
    .toLowerCase()
  return parts.some((part) => written.includes(part))
}
