import { lookAtPage, wantedFrom, watchRoots } from '../../extension/overlay/locate/index.ts'
import { EMPTY_MEMORY } from '../../extension/overlay/state/guide-memory.ts'
import { type Stock, takeStock } from '../../extension/overlay/state/take-stock.ts'
import { findGuide } from '../../shared/guides/index.ts'
import type { Wish } from './sighting.ts'

const closed = new Map<Element, ShadowRoot>()

/** Makes a closed shadow root known, which only the browser itself can reach. */
export function addClosedRoot(root: ShadowRoot): void {
  closed.set(root.host, root)
}

/** Where the guide of a wish stands on this page, by the engine's own judgement. */
export function takeStockOf(wish: Wish, own: Element): Stock {
  const life = new AbortController()
  const roots = watchRoots({
    deepRoot: (element) => closed.get(element) ?? null,
    isOwn: (node) => node === own,
    onChange: () => undefined,
    onRoot: () => undefined,
    signal: life.signal,
  })()
  life.abort()
  return takeStock(lookAtPage(roots), {
    guide: guideOf(wish),
    wanted: wantedOf(wish),
    memory: { ...EMPTY_MEMORY, step: wish.step, pressed: wish.pressed },
    typing: new WeakMap(),
    hasNewMessage: () => false,
  })
}

export function guideOf({ guide }: Wish) {
  const entry = findGuide(guide)
  if (!entry) throw new Error(`check-guides: no guide "${guide}"`)
  return entry.guide
}

/** Its targets, with what the operator knows better. */
export function wantedOf(wish: Wish) {
  const { targets } = guideOf(wish)
  return new Map(
    Object.entries(targets).map(([id, target]) => [
      id,
      wantedFrom(target, wish.overrides[id], undefined),
    ]),
  )
}
