import { bringIntoView, coverOf } from '../../extension/overlay/host/bring-into-view.ts'
import { createHost } from '../../extension/overlay/host/create-host.ts'
import { keepHost, lockOf } from '../../extension/overlay/host/keep-host.ts'
import { drawBadges, drawSpotlight } from '../../extension/overlay/host/spotlight.ts'
import { boxOf, type Located } from '../../extension/overlay/locate/index.ts'
import type { Showing } from '../../extension/overlay/state/take-stock.ts'
import { describeSighting } from './describe-sighting.ts'
import type { Aim, Look, Sighting, Wish } from './sighting.ts'
import { guideOf, takeStockOf, wantedOf } from './stock-of.ts'

// Runs in a world of its own inside the workspace's page, as the extension's script does: it shares the page's
// elements, but no script of the page can see or change it. It presses nothing and types nothing.

const host = createHost('closed')
const take = (wish: Wish) => takeStockOf(wish, host.element)

export { addClosedRoot } from './stock-of.ts'

/** Which step the page is at, and what became of each step's target. */
export function look(wish: Wish): Look {
  const { step, show } = take(wish)
  return {
    index: step.index,
    steps: guideOf(wish).steps.map((_, at) => {
      const { outcome, way } = show(at, true)
      const place =
        outcome.kind === 'found' ? JSON.stringify(boxOf(outcome.element, outcome.frame)) : ''
      return { kind: outcome.kind, way, place }
    }),
    sealedFrames: sealedFrames(),
  }
}

/** Everything about one step's target. */
export function sight(wish: Wish, step: number): Sighting {
  const { page, show } = take(wish)
  const showing = show(step, true)
  return describeSighting(showing, wantedOf(wish).get(showing.target), page)
}

/** Where a press would hit the target of a step and nothing else; scrolls it into view. */
export function aim(wish: Wish, step: number): Aim {
  const { outcome } = take(wish).show(step, true)
  if (outcome.kind !== 'found') return { kind: 'gone' }
  if (!outcome.enabled) return { kind: 'disabled' }
  if (sendsForm(outcome.element)) return { kind: 'sends-form' }
  bringIntoView(outcome, host.element)
  const cover = coverOf(outcome, host.element)
  if (cover) return { kind: 'covered', by: shortTextOf(cover) }
  const { left, top, width, height } = boxOf(outcome.element, outcome.frame)
  return { kind: 'clear', x: left + width / 2, y: top + height / 2 }
}

/** Draws a ring around what was found, or numbers on what might be meant, above everything on the page. */
export function mark(wish: Wish, step: number): void {
  const { page, show } = take(wish)
  const { outcome } = show(step, true)
  const [first] = shown(outcome)
  if (first) bringIntoView(first, host.element)
  keepHost(host.element, lockOf(page.topModal))
  const boxes = shown(outcome).map(({ element, frame }) => boxOf(element, frame))
  drawSpotlight(host, outcome.kind === 'found' ? boxes[0] : undefined)
  drawBadges(host, outcome.kind === 'found' ? [] : boxes)
}

/** Leaves the page as it was. */
export function unmark(): void {
  host.element.remove()
}

/** Selectors that no browser understands. */
export function invalidSelectors(selectors: readonly string[]): readonly string[] {
  const fragment = document.createDocumentFragment()
  return selectors.filter((selector) => {
    try {
      fragment.querySelector(selector)
      return false
    } catch {
      // What does not parse is what is sought here.
      return true
    }
  })
}

function shown(outcome: Showing['outcome']): readonly Located[] {
  if (outcome.kind === 'found') return [outcome]
  return outcome.kind === 'ambiguous' ? outcome.candidates : outcome.near
}

/** A button that sends what stands in a form would change something. */
function sendsForm(element: Element): boolean {
  const control = element.closest('button,input')
  if (!control || !('form' in control) || !('type' in control)) return false
  return control.form !== null && (control.type === 'submit' || control.type === 'image')
}

function sealedFrames(): readonly string[] {
  return [...document.querySelectorAll('iframe')]
    .filter((frame) => frame.contentDocument === null && frame.checkVisibility())
    .map((frame) => (URL.canParse(frame.src) ? new URL(frame.src).host : frame.src))
}

function shortTextOf(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return text === '' ? element.localName : text.slice(0, 60)
}
