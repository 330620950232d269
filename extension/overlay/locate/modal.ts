import { styleOf } from './elements.ts'
import type { Root } from './watch-roots.ts'

/**
 * The native modal dialogs in the order they opened, the topmost last; `before` is the list of the last time,
 * because the page's own order says nothing about which lies on top.
 */
export function openModals(roots: readonly Root[], before: readonly Element[]): readonly Element[] {
  const open = roots
    .flatMap(({ index }) => index.all('dialog'))
    .filter((dialog) => dialog.matches(':modal'))
  const fresh = open.filter((dialog) => !before.includes(dialog))
  return [...before.filter((dialog) => open.includes(dialog)), ...byLayer(fresh)]
}

/** Boxes that the page itself declares to be modal, without the browser's help. */
export function declaredModals(roots: readonly Root[]): readonly Element[] {
  return roots
    .flatMap(({ index }) => index.all('modal'))
    .filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
    .filter((element) => element.getBoundingClientRect().width > 4)
    .filter((element) => styleOf(element)?.pointerEvents !== 'none')
}

/** Of dialogs that opened at the same moment, only the topmost can be hit: the others are inert. */
function byLayer(dialogs: readonly Element[]): readonly Element[] {
  const isHit = (dialog: Element) => {
    const { left, top, width, height } = dialog.getBoundingClientRect()
    const hit = dialog.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
    return hit !== null && dialog.contains(hit)
  }
  return dialogs.toSorted((one, other) => Number(isHit(one)) - Number(isHit(other)))
}
