import { type Box, hull } from '../locate/boxes.ts'
import { withAncestors } from '../locate/elements.ts'
import { boxOf, toTopWindow } from '../locate/frames.ts'
import type { Spot } from '../locate/spot.ts'

const GROUPS =
  'form,fieldset,dialog,nav,menu,[role=dialog],[role=menu],[role=navigation],[role=tablist]'
const PARTS = 'input,button,select,textarea,a[href],[role=menuitem],[role=tab],[tabindex]'

/** What belongs to the target and is needed beside it: the other fields of its form, the other entries of its menu. */
export function surroundingsOf({ element, frame, inside }: Spot): Box | undefined {
  if (inside) {
    const around = inside.geometry()?.around
    return around && toTopWindow(around, inside.frame)
  }
  for (const group of withAncestors(element)) {
    if (!group.matches(GROUPS)) continue
    const parts = [...group.querySelectorAll(PARTS)].slice(0, 30)
    const boxes = [element, ...parts]
      .filter((part) => part.checkVisibility())
      .map((part) => boxOf(part, frame))
      .filter((box) => box.width > 1 && box.top < innerHeight && box.top + box.height > 0)
    return hull(boxes)
  }
  return undefined
}
