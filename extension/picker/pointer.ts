import { bringIntoView } from '../overlay/host/bring-into-view.ts'
import { composedParent } from '../overlay/locate/elements.ts'
import type { DeepRoot, Page } from '../overlay/locate/index.ts'
import type { Wanted } from '../overlay/locate/wanted.ts'
import { candidateList } from './candidate-list.ts'
import { controlAround } from './control-around.ts'
import type { Place } from './examine.ts'
import { elementAt } from './hit-test.ts'

type Options = {
  look: () => Page
  wanted: Wanted
  deepRoot: DeepRoot
  withoutGlass: <Value>(look: () => Value) => Value
}

/** What is pointed at, by mouse or by keyboard, and how to get from one place to the next. */
export function createPointer({ look, wanted, deepRoot, withoutGlass }: Options) {
  let place: Place | undefined
  /** The smaller ones that somebody came from. */
  let inner: readonly Place[] = []
  let list: readonly Place[] = []
  let at = -1
  let mouse: { x: number; y: number } | undefined

  function set(next: Place | undefined): void {
    place = next
    inner = []
  }

  function point(x: number, y: number): void {
    const hit = withoutGlass(() => elementAt(x, y, deepRoot))
    mouse = { x, y }
    at = -1
    set(hit && { element: controlAround(hit.element), frame: hit.frame })
  }

  return {
    /** What is pointed at; where a page draws itself anew, what lies under the mouse by then. */
    place(): Place | undefined {
      if (place && !place.element.isConnected) {
        set(undefined)
        if (mouse) point(mouse.x, mouse.y)
      }
      return place
    },

    /** `3 / 24`, when the keyboard leads. */
    counted: () => (at < 0 ? '' : `${at + 1} / ${list.length}`),

    point,

    /** The next place that may be meant, or the one before; around at the ends. */
    step(by: 1 | -1): void {
      if (at < 0) list = withoutGlass(() => candidateList(look(), wanted))
      mouse = undefined
      if (list.length === 0) return
      at = at < 0 && by < 0 ? list.length - 1 : (at + by + list.length) % list.length
      const next = list[at]
      set(next)
      if (next) withoutGlass(() => bringIntoView(next, document.createElement('i')))
    },

    larger(): void {
      const around = place && composedParent(place.element)
      if (!place || !around || around.localName === 'body') return
      inner = [place, ...inner]
      place = { element: around, frame: place.frame }
    },

    smaller(): void {
      const [last, ...rest] = inner
      if (!last) return
      place = last
      inner = rest
    },

    forget(): void {
      at = -1
      mouse = undefined
      set(undefined)
    },
  }
}
