/** Type guards by name: `instanceof` is false across frames, and in content scripts across worlds. */

export function isElement(node: Node | EventTarget | null | undefined): node is Element {
  return node !== null && node !== undefined && 'nodeType' in node && node.nodeType === 1
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node
}

export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml'
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input'
}

export function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === 'input' || element.localName === 'textarea'
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame'
}

/** The style that applies, by the window the element lives in; undefined in a document without a window. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element, pseudo)
}

/** The parent as it is drawn: through slots and out of shadow roots, but not out of a frame. */
export function composedParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return isShadowRoot(root) ? root.host : undefined
}

/** The element and everything around it, inside out. */
export function* withAncestors(element: Element): Generator<Element> {
  let current: Element | undefined = element
  while (current) {
    yield current
    current = composedParent(current)
  }
}

/** Whether `outer` is or surrounds `inner`, also from outside a shadow root. */
export function surrounds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true
  for (const ancestor of withAncestors(inner)) if (ancestor === outer) return true
  return false
}

/** For sorting: the order of the page. */
export function byPlace(one: Element, other: Element): number {
  return isBefore(one, other) ? -1 : 1
}

export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
