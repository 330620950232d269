import { nameOf } from './accessible-name.ts'
import type { Box } from './boxes.ts'
import type { Frame } from './frames.ts'
import type { Page } from './page.ts'

/** An element that may be the target, with what the signals ask of it, each looked up once and only if asked. */
export type Candidate = {
  element: Element
  frame: Frame | undefined
  role: string | undefined
  name: () => string
  /** The text by which it was noticed, when it has no role to give it a name. */
  caption: string | undefined
  box: () => Box
  /** Drawn with a pointing hand, or otherwise made to be pressed, although it has no such role. */
  isPressable: () => boolean
}

export type Found = { element: Element; frame: Frame | undefined; caption?: string }

export function candidateOf({ element, frame, caption }: Found, page: Page): Candidate {
  return {
    element,
    frame,
    caption,
    role: page.role(element),
    name: once(() => nameOf(element)),
    box: () => page.box(element, frame),
    isPressable: once(() => isMadeToBePressed(element)),
  }
}

export function isMadeToBePressed(element: Element): boolean {
  if (element.matches('a,button,summary,label,[tabindex],[onclick],[aria-haspopup]')) return true
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer'
}

function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}
