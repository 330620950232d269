import { Landmark, Region } from '../../shared/guides/guide.ts'
import type { Candidate } from '../overlay/locate/candidate.ts'
import { withAncestors } from '../overlay/locate/elements.ts'
import type { Page } from '../overlay/locate/page.ts'
import { landmark } from '../overlay/locate/signals/landmark.ts'
import { region } from '../overlay/locate/signals/region.ts'
import { ATTRIBUTES, type Facts, type Selector, selectorFor } from './selector.ts'

/** What a person would say about an element. */
export type ElementView = {
  tag: string
  role: string
  name: string
  landmarks: Landmark[]
  heading: string
  regions: Region[]
  selector: Selector | undefined
}

const MOST_CHARACTERS = 80

/** Describes an element by the same means that the locator judges it by. */
export function describeElement(candidate: Candidate, page: Page): ElementView {
  const context = { page, peers: [] }
  const speaksFor = (score: number | undefined) => score !== undefined && score > 0
  return {
    tag: candidate.element.localName,
    role: candidate.role ?? '',
    name: shortened(candidate.name()),
    landmarks: Landmark.options.filter((each) =>
      speaksFor(landmark(candidate, { target: { roles: [], landmarks: [each] } }, context)),
    ),
    heading: shortened(headingOver(candidate.element)),
    regions: Region.options.filter((each) =>
      speaksFor(region(candidate, { target: { roles: [], region: each } }, context)),
    ),
    selector: selectorOf(candidate.element, page),
  }
}

/** A selector that matches nothing else in any tree of the page. */
export function selectorOf(element: Element, page: Page): Selector | undefined {
  const count = (css: string) =>
    page.roots.reduce((sum, root) => sum + page.query(root, css).length, 0)
  return selectorFor(chainOf(element), count)
}

function chainOf(element: Element): readonly Facts[] {
  const chain: Facts[] = []
  for (let at: Element | null = element; at && chain.length < 8; at = at.parentElement) {
    if (at.localName === 'body' || at.localName === 'html') break
    chain.push(factsOf(at))
  }
  return chain
}

function factsOf(element: Element): Facts {
  const siblings = [...(element.parentNode?.children ?? [])]
  const alike = siblings.filter((sibling) => sibling.localName === element.localName)
  return {
    tag: element.localName,
    id: element.id,
    classes: [...element.classList],
    attributes: Object.fromEntries(
      ATTRIBUTES.flatMap((name) => {
        const value = element.getAttribute(name)
        return value === null ? [] : [[name, value]]
      }),
    ),
    position: alike.indexOf(element) + 1,
  }
}

function headingOver(element: Element): string {
  for (const around of withAncestors(element)) {
    if (around === element) continue
    const before = [...around.querySelectorAll('h1,h2,h3,h4,h5,h6,legend,[role=heading]')].findLast(
      (each) =>
        !each.contains(element) &&
        (each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    )
    if (before) return before.textContent ?? ''
  }
  return ''
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS - 1)}…` : plain
}
