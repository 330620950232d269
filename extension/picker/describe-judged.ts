import type { Language } from '../../shared/language.ts'
import { candidateOf } from '../overlay/locate/candidate.ts'
import type { Page, Wanted } from '../overlay/locate/index.ts'
import { describePoints, describeThing } from './describe.ts'
import { judge } from './evidence.ts'
import type { Place } from './examine.ts'

/** A place in words, with the points that it gets as this target: `Schaltfläche „Speichern“, 8 Punkte`. */
export function describeJudged(
  place: Place,
  wanted: Wanted,
  page: Page,
  language: Language,
): string {
  const candidate = candidateOf(place, page)
  const [judged] = judge([candidate], wanted, page)
  const name = candidate.name().replace(/\s+/g, ' ').trim().slice(0, 60)
  const thing = { tag: place.element.localName, role: candidate.role ?? '', name }
  return `${describeThing(thing, language)}, ${describePoints(judged?.total ?? 0, language)}`
}
