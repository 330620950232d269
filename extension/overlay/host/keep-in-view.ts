import type { Box } from '../locate/boxes.ts'
import type { Located } from '../locate/locate.ts'
import { bringIntoView, makeRoom } from './bring-into-view.ts'

/**
 * Scrolls to a target once, when it comes up, and never against the person afterwards.
 * When the card hides it, the page gives way once; if it cannot, `shrink` is called, once for each target.
 */
export function createViewKeeper(ownHost: Element, shrink: () => void) {
  let broughtFor = ''
  let roomFor = ''
  let shrunkFor = ''
  return {
    bring(target: string, shown: Located): void {
      if (target === broughtFor) return
      broughtFor = target
      roomFor = ''
      shrunkFor = ''
      bringIntoView(shown, ownHost)
    },
    uncover(shown: Located, card: Box): void {
      if (shrunkFor === broughtFor) return
      if (roomFor === broughtFor || !makeRoom(shown, card)) {
        shrunkFor = broughtFor
        shrink()
      }
      roomFor = broughtFor
    },
    /** The card became larger because the person wanted it: the page may give way once more. */
    larger(): void {
      roomFor = ''
      shrunkFor = ''
    },
    again(): void {
      broughtFor = ''
    },
  }
}
