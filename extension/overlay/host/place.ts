import { type Box, hull, intersection } from '../locate/boxes.ts'

export type Side = 'right' | 'left' | 'bottom' | 'top' | 'dock-bottom' | 'dock-top' | 'corner'

export type Place = {
  left: number
  top: number
  side: Side
  /** What is longer scrolls inside the card. */
  maxHeight: number
  /** So much of the target lies behind the card, in square pixels: there was no room beside it. */
  hidden: number
}

type Wish = {
  /** As high as its content wants to be. */
  card: { width: number; height: number }
  /** What the card points at; without it the card waits in the corner. */
  target: Box | undefined
  /** What belongs to the target and should stay visible too: as much as there is room for, the first before the next. */
  around?: readonly Box[]
  viewport: Box
  /** Where the card was: it stays on that side while it fits. */
  before?: Side | undefined
  isRtl?: boolean
  /** How much smaller than usual the card is drawn. @default 1 */
  scale?: number
}

const GAP = 14
export const MARGIN = 8

/** So high a card is at least, if there is so much to show: lower ones cannot be read. */
const LEAST = 160

/** A card that waits across a narrow window leaves this share of it free. */
const FREE = 0.25

/**
 * Where the card stands: beside the target if it fits there, else docked at the edge where it hides
 * least of the target. Never outside the viewport.
 */
export function place(wish: Wish): Place {
  const { card, target, around = [], viewport, before, isRtl = false, scale = 1 } = wish
  const least = LEAST * scale
  const most = viewport.height - 2 * MARGIN
  const at = (left: number, top: number, side: Side, height = most): Place => {
    const maxHeight = Math.min(height, most)
    const size = { width: card.width, height: Math.min(card.height, maxHeight) }
    const spot = within(viewport, size, { left, top })
    const { width, height: shared } = intersection({ ...spot, ...size }, target ?? NOWHERE)
    return { ...spot, side, maxHeight, hidden: width * shared }
  }
  if (!target) {
    const isAcross = card.width > viewport.width / 2
    const height = isAcross ? Math.max(least, viewport.height * (1 - FREE)) : most
    return at(isRtl ? viewport.left : END, END, 'corner', height)
  }
  const order = sideOrder(target, viewport)
  const sides = before && order.includes(before) ? [before, ...order] : order
  for (const clear of [...around.map((box) => hull([target, box]) ?? target), target]) {
    const fitting = sides.find((side) => fits(side, clear, card, viewport))
    if (fitting) {
      const { left, top } = beside(fitting, clear, target, card)
      return at(left, top, fitting)
    }
  }
  const middle = target.left + target.width / 2 - card.width / 2
  const docked = (['bottom', 'top'] as const)
    .toSorted((one, other) => roomAt(other, target, viewport) - roomAt(one, target, viewport))
    .flatMap((edge) =>
      [middle, viewport.left, END].map((left) => {
        const room = roomAt(edge, target, viewport) - GAP - MARGIN
        const top = edge === 'bottom' ? END : viewport.top
        return at(left, top, `dock-${edge}`, Math.max(least, room))
      }),
    )
  return docked.reduce((best, each) => (each.hidden < best.hidden ? each : best))
}

/** Farther than any window reaches. */
const END = Number.MAX_SAFE_INTEGER

const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 }

/** Menus unfold below what opens them, so the sides come first, towards the middle of the page. */
function sideOrder(target: Box, viewport: Box): readonly Side[] {
  const middle = viewport.left + viewport.width / 2
  return target.left + target.width / 2 <= middle
    ? ['right', 'bottom', 'top', 'left']
    : ['left', 'bottom', 'top', 'right']
}

function fits(side: Side, target: Box, card: Wish['card'], viewport: Box): boolean {
  const isAcross = side === 'right' || side === 'left'
  return roomAt(side, target, viewport) >= (isAcross ? card.width : card.height) + GAP + MARGIN
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
