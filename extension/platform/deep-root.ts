import { browser } from 'wxt/browser'

/** Firefox puts the same power on the element itself; the DOM's types do not know it. */
type FirefoxElement = Element & { openOrClosedShadowRoot: ShadowRoot | null }

/** The shadow root of an element, also a closed one: the privilege of an extension's content script. */
export function deepRoot(element: Element): ShadowRoot | null {
  if (isFirefoxElement(element)) return element.openOrClosedShadowRoot
  return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null
}

function isFirefoxElement(element: Element): element is FirefoxElement {
  return 'openOrClosedShadowRoot' in element
}
