import type { DeepRoot } from '../../../../extension/overlay/locate/index.ts'

// Patched before the page makes any; the extension has a call of its own for this.
const closed = new WeakMap<Element, ShadowRoot>()
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init)
  closed.set(this, root)
  return root
}

/** Runs in the page of a test: opens closed shadow roots as the extension can. */
export const deepRoot: DeepRoot = (element) => closed.get(element) ?? null
