import type { Box } from '../locate/boxes.ts'
import type { Located } from '../locate/locate.ts'
import { bringIntoView, makeRoom } from './bring-into-view.ts'

/**
 * Scrolls to a target once, when it comes up, and never against the person afterwards.
 * When the card hides it, the page gives way once; if it cannot, `shrink` makes the card small.
 */
export function createViewKeeper(ownHost: Element, shrink: () => void) {
  let broughtFor = ''
  let roomFor = ''
  return {
    bring(target: string, shown: Located): void {
      if (target === broughtFor) return
      broughtFor = target
      roomFor = ''
      bringIntoView(shown, ownHost)
    },
    uncover(shown: Located, card: Box): void {
      if (roomFor === broughtFor || !makeRoom(shown, card)) shrink()
      roomFor = broughtFor
    },
    again(): void {
      broughtFor = ''
    },
  }
}
