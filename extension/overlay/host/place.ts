import { type Box, hull, intersection } from '../locate/boxes.ts'

export type Side = 'right' | 'left' | 'bottom' | 'top' | 'dock-bottom' | 'dock-top' | 'corner'

export type Place = {
  left: number
  top: number
  side: Side
  /** There was no room beside the target, and the card hides some of it. */
  hidesTarget: boolean
}

type Wish = {
  card: { width: number; height: number }
  /** What the card points at; without it the card waits in the corner. */
  target: Box | undefined
  /** What belongs to the target and should stay visible too. */
  around?: Box | undefined
  viewport: Box
  /** Where the card was: it stays on that side while it fits. */
  before?: Side | undefined
  isRtl?: boolean
}

const GAP = 14
const MARGIN = 8

/**
 * Where the card stands: beside the target if it fits there as a whole, else docked at the edge that
 * hides less of the target. Never outside the viewport.
 */
export function place({ card, target, around, viewport, before, isRtl = false }: Wish): Place {
  const at = (wish: { left: number; top: number }, side: Side): Place => {
    const { left, top } = within(viewport, card, wish)
    const common = target && intersection({ left, top, ...card }, target)
    return {
      left,
      top,
      side,
      hidesTarget: common !== undefined && common.width * common.height > 0,
    }
  }
  if (!target) return at(corner(viewport, card, isRtl), 'corner')
  const order = sideOrder(target, viewport)
  const sides = before && order.includes(before) ? [before, ...order] : order
  for (const clear of around ? [wider(target, around), target] : [target]) {
    const fitting = sides.find((side) => fits(side, clear, card, viewport))
    if (fitting) return at(beside(fitting, clear, target, card), fitting)
  }
  const below = viewport.top + viewport.height - (target.top + target.height)
  const above = target.top - viewport.top
  const left = target.left + target.width / 2 - card.width / 2
  return below >= above
    ? at({ left, top: Number.MAX_SAFE_INTEGER }, 'dock-bottom')
    : at({ left, top: Number.MIN_SAFE_INTEGER }, 'dock-top')
}

/** Menus unfold below what opens them, so the sides come first, towards the middle of the page. */
function sideOrder(target: Box, viewport: Box): readonly Side[] {
  const middle = viewport.left + viewport.width / 2
  return target.left + target.width / 2 <= middle
    ? ['right', 'bottom', 'top', 'left']
    : ['left', 'bottom', 'top', 'right']
}

function fits(side: Side, target: Box, card: Wish['card'], viewport: Box): boolean {
  const isAcross = side === 'right' || side === 'left'
  const room = roomAt(side, target, viewport)
  if (isAcross) {
    return room >= card.width + GAP + MARGIN && card.height <= viewport.height - 2 * MARGIN
  }
  return room >= card.height + GAP + MARGIN && card.width <= viewport.width - 2 * MARGIN
}

function roomAt(side: Side, target: Box, viewport: Box): number {
  if (side === 'right') return viewport.left + viewport.width - (target.left + target.width)
  if (side === 'left') return target.left - viewport.left
  if (side === 'bottom') return viewport.top + viewport.height - (target.top + target.height)
  return target.top - viewport.top
}

/** Beside the box that stays clear, level with the target. */
function beside(
  side: Side,
  clear: Box,
  target: Box,
  card: Wish['card'],
): { left: number; top: number } {
  const left = target.left + target.width / 2 - card.width / 2
  const top = target.top + target.height / 2 - card.height / 2
  if (side === 'right') return { left: clear.left + clear.width + GAP, top }
  if (side === 'left') return { left: clear.left - GAP - card.width, top }
  if (side === 'bottom') return { left, top: clear.top + clear.height + GAP }
  return { left, top: clear.top - GAP - card.height }
}

function wider(target: Box, around: Box): Box {
  return hull([target, around]) ?? target
}

function corner(viewport: Box, card: Wish['card'], isRtl: boolean): { left: number; top: number } {
  return {
    left: isRtl ? viewport.left : viewport.left + viewport.width - card.width,
    top: viewport.top + viewport.height - card.height,
  }
}

function within(
  viewport: Box,
  card: Wish['card'],
  wish: { left: number; top: number },
): { left: number; top: number } {
  const right = viewport.left + viewport.width - card.width - MARGIN
  const bottom = viewport.top + viewport.height - card.height - MARGIN
  return {
    left: clamp(wish.left, viewport.left + MARGIN, right),
    top: clamp(wish.top, viewport.top + MARGIN, bottom),
  }
}

/** When there is no room at all, the beginning stays visible. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
