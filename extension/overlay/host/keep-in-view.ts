import type { Box } from '../locate/boxes.ts'
import type { Located } from '../locate/locate.ts'
import { bringIntoView, makeRoom } from './bring-into-view.ts'

/** How long a frame of another origin may take to scroll what is in it. */
const ELSEWHERE = 500

/**
 * Scrolls to a target once, when it comes up, and never against the person afterwards.
 * When the card hides it, the page gives way once; if it cannot, `shrink` is called, once for each target.
 */
export function createViewKeeper(ownHost: Element, shrink: () => void) {
  let broughtFor = ''
  let roomFor = ''
  let shrunkFor = ''
  let patience = 0
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
      const now = performance.now()
      if (roomFor !== broughtFor) {
        roomFor = broughtFor
        patience = shown.inside ? now + ELSEWHERE : now
        if (makeRoom(shown, card)) return
      }
      if (now < patience) return
      shrunkFor = broughtFor
      shrink()
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
