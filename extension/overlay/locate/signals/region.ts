import type { Target } from '../../../../shared/guides/index.ts'
import type { Box } from '../boxes.ts'
import { surrounds } from '../elements.ts'
import type { Page } from '../page.ts'
import type { Signal } from './signal.ts'

/** It is in the part of the screen where it usually is; mirrored on pages that run from right to left. */
export const region: Signal = (candidate, { target }, { page }) =>
  target.region && liesIn(target.region, candidate.box(), page)

type Whole = Pick<Page, 'width' | 'scrollTop' | 'isRtl'>

/** How much a box speaks for a part of the top window, in whose coordinates it is. */
export function liesIn(wanted: NonNullable<Target['region']>, box: Box, page: Whole): number {
  if (wanted === 'top-right') return isTop(box, page) && side(box, page) === 'end' ? 2 : 0
  if (wanted === 'top-left') return isTop(box, page) && side(box, page) === 'start' ? 2 : 0
  if (wanted === 'left') return side(box, page) === 'start' ? 1.5 : 0
  if (wanted === 'top') return isTop(box, page) ? 1 : 0
  return side(box, page) === 'middle' ? 0.5 : 0
}

/** Of what is at the top right, the profile is the outermost by custom. */
export const outermost: Signal = (candidate, { target }, { page, peers }) => {
  if (target.region !== 'top-right' || target.looks !== 'avatar') return undefined
  // From inside a frame nobody knows what else is at the top right of the page.
  if (page.isPart) return undefined
  const own = candidate.box()
  if (!isTop(own, page)) return 0
  const reach = (box: Box) => (page.isRtl ? -box.left : box.left + box.width)
  const others = peers
    .filter(({ element }) => !surrounds(element, candidate.element))
    .map((peer) => peer.box())
    .filter((box) => isTop(box, page) && box.width > 4 && box.width < 320)
  return others.every((box) => reach(box) <= reach(own) + 1) ? 1 : 0
}

function isTop(box: Box, page: Whole): boolean {
  return box.top + page.scrollTop + box.height / 2 < 160
}

function side(box: Box, page: Whole): 'start' | 'middle' | 'end' {
  const ratio = (box.left + box.width / 2) / page.width
  const along = page.isRtl ? 1 - ratio : ratio
  return along < 0.4 ? 'start' : along > 0.6 ? 'end' : 'middle'
}
