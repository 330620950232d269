import type { Target } from '../../shared/guides/index.ts'
import { parseLanguage } from '../../shared/language.ts'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { candidateOf } from '../overlay/locate/candidate.ts'
import { surrounds } from '../overlay/locate/elements.ts'
import type { Frame } from '../overlay/locate/frames.ts'
import { locate, type Outcome } from '../overlay/locate/locate.ts'
import type { Page } from '../overlay/locate/page.ts'
import { wantedFrom } from '../overlay/locate/wanted.ts'
import { describeElement } from './describe-element.ts'
import { candidatesOn, judge } from './evidence.ts'
import { nameToAdd } from './name-to-add.ts'
import type { Finding, Picked } from './picked.ts'

export type Place = { element: Element; frame: Frame | undefined }

/** What speaks for an element as this target, what the vote says today, and what it would say with an override. */
export function examine(
  { element, frame }: Place,
  target: Target,
  override: TargetOverride | undefined,
  page: Page,
): Picked {
  const wanted = wantedFrom(target, override, undefined)
  const candidate = candidateOf({ element, frame }, page)
  const others = candidatesOn(page, wanted).filter((other) => other.element !== element)
  const judged = judge([candidate, ...others], wanted, page)
  const { evidence = {}, total = 0 } = judged.find((each) => each.candidate === candidate) ?? {}
  const view = describeElement(candidate, page)
  const find = (more: TargetOverride) =>
    findingOf(locate(wantedFrom(wanted.target, more, undefined), page), element)

  const name = nameToAdd(candidate.name(), wanted.target)
  const css = view.selector?.css
  const own: TargetOverride =
    override?.selector === undefined ? {} : { selector: override.selector }
  return {
    ...view,
    evidence,
    total,
    pageLanguage: parseLanguage(document.documentElement.lang) ?? 'de',
    now: find(own),
    newName:
      name === undefined
        ? undefined
        : { text: name, finding: find({ ...own, names: { de: [name] } }) },
    withSelector: css === undefined ? undefined : find({ selector: css }),
  }
}

/** A part of the element, or the box around it, is the same choice. */
function findingOf(outcome: Outcome, element: Element): Finding {
  const isIt = (other: Element) => surrounds(other, element) || surrounds(element, other)
  if (outcome.kind === 'missing') return 'missing'
  if (outcome.kind === 'found') return isIt(outcome.element) ? 'this' : 'other'
  return outcome.candidates.some((each) => isIt(each.element)) ? 'ambiguous' : 'other'
}
