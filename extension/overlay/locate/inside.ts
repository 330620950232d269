import { isShadowRoot, surrounds } from './elements.ts'
import type { Root } from './watch-roots.ts'

/** Everything inside a box that matches, as it is drawn: also in shadow roots and in what fills a slot. */
export function matchesInside(
  box: Element,
  selector: string,
  roots: readonly Root[],
): readonly Element[] {
  const slotted = [...box.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedElements({ flatten: true }),
  )
  const shadows = roots.flatMap(({ node }) =>
    isShadowRoot(node) && surrounds(box, node.host) ? [node] : [],
  )
  return [
    ...box.querySelectorAll(selector),
    ...shadows.flatMap((shadow) => [...shadow.querySelectorAll(selector)]),
    ...slotted.flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...element.querySelectorAll(selector),
    ]),
  ]
}
