import { h, render } from 'preact'
import { Card } from '../card/card.tsx'
import type { CardModel } from '../card/card-model.ts'
import { type Box, hull } from '../locate/boxes.ts'
import type { Located } from '../locate/locate.ts'
import { boxOfSpot, isThere, partOfSpot } from '../locate/spot.ts'
import type { Host } from './create-host.ts'
import { MARGIN, place, type Side } from './place.ts'
import { drawBadges, drawSpotlight, padded, set } from './spotlight.ts'
import { surroundingsOf } from './surroundings.ts'
import { visibleArea } from './visible-area.ts'

/** A card cannot be read in less width: where a pinch leaves less, it is drawn smaller instead. */
const NARROWEST = 280

/** How the card lies to what it points at. */
export type Following = { hidesTarget: boolean; card: Box | undefined }

export type Followed = {
  shown: Located | undefined
  numbered: readonly Located[]
  isRtl: boolean
  /** The page has just been looked at: what lies around the target is measured anew. */
  isFresh: boolean
}

export type Face = {
  /** Writes the card anew. */
  show: (model: CardModel) => void
  /** Follows the page: call it in every frame. */
  follow: (what: Followed) => Following
  focus: () => void
  hasFocus: () => boolean
}

/** Everything that people see of us. */
export function createFace(host: Host): Face {
  let before: Side | undefined
  let last: Following = { hidesTarget: false, card: undefined }
  let measured: { element: Element; target: Box; around: readonly Box[] } | undefined
  let written = ''
  let title = ''

  const card = () => host.card.querySelector('section')

  function show(model: CardModel): void {
    const next = JSON.stringify(model)
    if (next === written) return
    written = next
    const hadFocus = hasFocus()
    render(h(Card, { model }), host.card)
    // Another step is read from its beginning, however far down the one before was read.
    if (title !== model.title) card()?.scrollTo(0, 0)
    title = model.title
    // The control that was pressed may be gone; the focus must not fall back to the page.
    if (hadFocus && !hasFocus()) focus()
  }

  function follow({ shown, numbered, isRtl, isFresh }: Followed): Following {
    // Drawn anew by the page, most likely: until it has been looked at, the card stays where people look for it.
    if (shown && !isFresh && !isThere(shown)) {
      drawSpotlight(host, undefined)
      return last
    }
    // First everything is read, then everything is written: the browser lays out once, not after each stroke.
    const viewport = visibleArea()
    const scale = Math.min(1, viewport.width / NARROWEST)
    const part = shown && isThere(shown) ? partOfSpot(shown, isFresh) : undefined
    const target = part && part.width > 1 && part.height > 1 ? part : undefined
    const numbers = numbered.map(boxOfSpot)
    const around = shown && target ? aroundOf(shown, target, isFresh) : []
    const section = card()
    if (section) set(section, 'max-width', `${(viewport.width - 2 * MARGIN) / scale}px`)
    const size = section ? wholeSize(section, scale) : { width: 0, height: 0 }
    drawSpotlight(host, target)
    drawBadges(host, numbers)
    if (!section) return { hidesTarget: false, card: undefined }
    const next = place({
      card: size,
      scale,
      target: target ? padded(target) : hull(numbers),
      around,
      viewport,
      before,
      isRtl,
    })
    const { left, top, maxHeight, side, hidden } = next
    set(section, 'transform', `translate(${left}px,${top}px) scale(${scale})`)
    set(section, 'max-height', `${maxHeight / scale}px`)
    before = side
    const height = Math.min(size.height, maxHeight)
    last = { hidesTarget: hidden > 0, card: { left, top, width: size.width, height } }
    return last
  }

  /** Between two looks at the page, what belongs to a target moves with it. */
  function aroundOf(shown: Located, target: Box, isFresh: boolean): readonly Box[] {
    if (isFresh || measured?.element !== shown.element) {
      measured = { element: shown.element, target, around: surroundingsOf(shown) }
    }
    const { around, target: then } = measured
    return around.map((box) => ({
      ...box,
      left: box.left + target.left - then.left,
      top: box.top + target.top - then.top,
    }))
  }

  function focus(): void {
    card()?.focus({ preventScroll: true })
  }

  function hasFocus(): boolean {
    return host.shadow.activeElement !== null
  }

  return { show, follow, focus, hasFocus }
}

/** As large as its content wants it to be. */
function wholeSize(section: HTMLElement, scale: number): { width: number; height: number } {
  const { offsetWidth, offsetHeight, clientHeight, scrollHeight } = section
  return {
    width: offsetWidth * scale,
    height: (offsetHeight - clientHeight + scrollHeight) * scale,
  }
}
