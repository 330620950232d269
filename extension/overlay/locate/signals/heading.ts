import { byPlace, isBefore, isShadowRoot, withAncestors } from '../elements.ts'
import { matchName } from '../match-name.ts'
import type { Page } from '../page.ts'
import type { Signal } from './signal.ts'

/** A heading, legend or dialog title over it says what it should. */
export const heading: Signal = (candidate, { target }, { page }) => {
  const wanted = target.heading
  if (!wanted) return undefined
  const heard = [...labelsAround(candidate.element), ...headingsOver(candidate.element, page)]
  return heard.some((text) => matchName(text, wanted)) ? 1.5 : 0
}

/** Names of the boxes around it. */
function labelsAround(element: Element): readonly string[] {
  return [...withAncestors(element)]
    .slice(1)
    .flatMap((ancestor) => ancestor.getAttribute('aria-label') ?? [])
}

/** The nearest heading before it, and those above that one in rank. */
function headingsOver(element: Element, page: Page): readonly string[] {
  const tree = element.getRootNode()
  const root = page.roots.find(({ node }) => node === tree)
  const outside = isShadowRoot(tree) ? headingsOver(tree.host, page) : []
  if (!root) return outside
  // Of each rank only the last one before the element can count; nearest first.
  const byRank = Map.groupBy(root.index.all('heading'), rankOf)
  const before = [...byRank.values()].flatMap((each) => lastBefore(element, each) ?? [])
  const found: string[] = []
  let rank = 7
  for (const each of before.toSorted(byPlace).reverse()) {
    if (rankOf(each) >= rank) continue
    rank = rankOf(each)
    found.push(each.textContent ?? '')
  }
  return [...found, ...outside]
}

/** They stand in the order of the page, so the last one before the element is found by halving. */
function lastBefore(element: Element, all: readonly Element[]): Element | undefined {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const each = all[middle]
    if (each && isBefore(each, element)) low = middle + 1
    else high = middle
  }
  return all[low - 1]
}

function rankOf(element: Element): number {
  const level = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level')
  return Number(level ?? 5)
}
