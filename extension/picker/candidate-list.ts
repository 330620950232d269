import type { Page } from '../overlay/locate/page.ts'
import { isReachable } from '../overlay/locate/visibility.ts'
import type { Wanted } from '../overlay/locate/wanted.ts'
import { controlAround } from './control-around.ts'
import { candidatesOn, judge } from './evidence.ts'
import type { Place } from './examine.ts'

/** Every place that may be pointed at by keyboard, the likeliest first, then everything else that can be pressed. */
export function candidateList(page: Page, wanted: Wanted): readonly Place[] {
  const likely = judge(candidatesOn(page, wanted), wanted, page).map(({ candidate }) => candidate)
  const rest = page.roots.flatMap((root) =>
    page
      .query(root, '*')
      .filter(
        (element) =>
          element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer',
      )
      .map((element) => ({ element: controlAround(element), frame: root.frame }))
      .filter(({ element, frame }) => isReachable(element, frame, page.modalOf)),
  )
  const places = [...likely, ...rest].map(
    ({ element, frame }) => [element, { element, frame }] as const,
  )
  return [...new Map(places).values()]
}
