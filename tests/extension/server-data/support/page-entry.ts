import { watchRoots } from '../../../../extension/overlay/locate/index.ts'
import { readServerData } from '../../../../extension/server-data/read-server-data.ts'
import type { AccountReading } from '../../../../extension/server-data/settle.ts'

/** Runs in the page of a test: reads it as the extension does. */

// Shadow roots are opened as the extension's own call would.
const closed = new WeakMap<Element, ShadowRoot>()
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init)
  closed.set(this, root)
  return root
}

export function read(): AccountReading[] {
  const roots = watchRoots({
    deepRoot: (element) => closed.get(element) ?? null,
    isOwn: () => false,
    onChange: () => {},
    onRoot: () => {},
    signal: new AbortController().signal,
  })
  return readServerData(roots())
}
