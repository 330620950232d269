import { roleOf } from '../../extension/overlay/locate/accessible-name.ts'
import { candidateOf } from '../../extension/overlay/locate/candidate.ts'
import type { Located, Page, Wanted } from '../../extension/overlay/locate/index.ts'
import { totalOf } from '../../extension/overlay/locate/vote.ts'
import type { Showing } from '../../extension/overlay/state/take-stock.ts'
import { selectorOf } from '../../extension/picker/describe-element.ts'
import { candidatesOn, judge } from '../../extension/picker/evidence.ts'
import type { Seen, Sighting } from './sighting.ts'

const MOST_OFFERS = 8

/** The outcome for a target as data for a report; runs inside the page. */
export function describeSighting(
  { outcome, target, way }: Showing,
  wanted: Wanted | undefined,
  page: Page,
): Sighting {
  const isMissing = outcome.kind === 'missing'
  const offers = isMissing && wanted ? offersOn(page, wanted) : []
  const asked = offers.flatMap(({ evidence }) => Object.keys(evidence))
  const located: readonly Located[] =
    outcome.kind === 'found'
      ? [outcome]
      : outcome.kind === 'ambiguous'
        ? outcome.candidates
        : outcome.near
  return {
    kind: outcome.kind,
    target,
    way,
    elements: located.map((each) => seen(each, page)),
    tried: isMissing ? [...new Set([...outcome.tried, ...asked])] : [],
    offers,
    hidden: isMissing ? outcome.hidden : 0,
  }
}

function offersOn(page: Page, wanted: Wanted): readonly Seen[] {
  return judge(candidatesOn(page, wanted), wanted, page)
    .slice(0, MOST_OFFERS)
    .map(({ candidate: { element, frame }, evidence }) =>
      seen({ element, frame, evidence, enabled: true }, page),
    )
}

function seen({ element, frame, evidence }: Located, page: Page): Seen {
  return {
    tag: element.localName,
    role: roleOf(element) ?? '',
    name: candidateOf({ element, frame }, page).name().replace(/\s+/g, ' ').trim().slice(0, 60),
    selector: selectorOf(element, page)?.css,
    evidence,
    total: totalOf({ item: element, evidence }),
  }
}
