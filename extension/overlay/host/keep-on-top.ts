import type { Box } from '../locate/boxes.ts'
import type { Host } from './create-host.ts'
import { raiseHost } from './keep-host.ts'

const AT_MOST_EVERY = 300
const TRIES = 6
const TRUCE = 10_000

/**
 * Raises our host when something of the page lies over the card. Others may insist on being on top as well:
 * after a few rounds there is a truce for a while, because a flickering page helps nobody.
 */
export function createTopKeeper(host: Host): (card: Box | undefined, now: number) => void {
  let raised: readonly number[] = []
  return (card, now) => {
    raised = raised.filter((time) => now - time < TRUCE)
    const last = raised.at(-1) ?? Number.NEGATIVE_INFINITY
    if (!card || raised.length >= TRIES || now - last < AT_MOST_EVERY || !isBuried(card)) return
    raised = [...raised, now]
    raiseHost(host)
  }

  function isBuried({ left, top, width, height }: Box): boolean {
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit !== null && hit !== host.element
  }
}
