import { type Box, hull, intersection } from '../locate/boxes.ts'
import { withAncestors } from '../locate/elements.ts'
import { boxOf, contentBoxOf, toTopWindow } from '../locate/frames.ts'
import type { Spot } from '../locate/spot.ts'

const GROUPS =
  'form,fieldset,dialog,nav,menu,[role=dialog],[role=menu],[role=navigation],[role=tablist]'
const PARTS = 'input,button,select,textarea,a[href],[role=menuitem],[role=tab],[tabindex]'
const MESSAGES = '[role=alert],[role=status],[aria-live],output'

/**
 * What belongs to the target and is needed beside it: the other fields of its form, the other entries of its menu. With
 * what the page says about them just now, and then, where there is no room for so much, without.
 */
export function surroundingsOf({ element, frame, inside }: Spot): readonly Box[] {
  if (inside) {
    const around = inside.geometry()?.around
    return around ? [toTopWindow(around, inside.frame)] : []
  }
  const group = [...withAncestors(element)].find((each) => each.matches(GROUPS))
  if (!group) return []
  const seen = (boxes: readonly Box[]) =>
    boxes.filter((box) => box.width > 1 && box.top < innerHeight && box.top + box.height > 0)
  const controls = seen(
    [element, ...[...group.querySelectorAll(PARTS)].slice(0, 30)]
      .filter((part) => part.checkVisibility())
      .map((part) => boxOf(part, frame)),
  )
  const messages = [...(group.parentElement ?? group).querySelectorAll(MESSAGES)]
  // What is for screen readers only lies in a box without a width.
  const said = seen(
    messages.map((each) => intersection(contentBoxOf(each, frame), boxOf(each, frame))),
  )
  return [hull([...controls, ...said]) ?? [], hull(controls) ?? []].flat()
}
