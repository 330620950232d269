import { type Box, hull } from '../locate/boxes.ts'
import { withAncestors } from '../locate/elements.ts'
import { boxOf } from '../locate/frames.ts'
import type { Located } from '../locate/locate.ts'

const GROUPS =
  'form,fieldset,dialog,nav,menu,[role=dialog],[role=menu],[role=navigation],[role=tablist]'
const PARTS = 'input,button,select,textarea,a[href],[role=menuitem],[role=tab],[tabindex]'

/** What belongs to the target and is needed beside it: the other fields of its form, the other entries of its menu. */
export function surroundingsOf({ element, frame }: Located): Box | undefined {
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
