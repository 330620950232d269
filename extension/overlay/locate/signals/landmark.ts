import type { Landmark } from '../../../../shared/guides/index.ts'
import { withAncestors } from '../elements.ts'
import type { Signal } from './signal.ts'

const SELECTORS: Readonly<Record<Landmark, string>> = {
  banner: 'header,[role=banner]',
  navigation: 'nav,[role=navigation],[role=tablist],[role=tree]',
  main: 'main,[role=main]',
  form: 'form,[role=form]',
  dialog: 'dialog,[role=dialog],[role=alertdialog]',
  menu: '[role=menu],menu,[popover]',
  footer: 'footer,[role=contentinfo]',
}

/** It lies in one of the landmarks where it usually is. */
export const landmark: Signal = (candidate, { target }) =>
  target.landmarks && (isInOneOf(candidate.element, target.landmarks) ? 1.5 : 0)

/** It lies where it never is. */
export const otherLandmark: Signal = (candidate, { target }) =>
  target.not?.landmarks && (isInOneOf(candidate.element, target.not.landmarks) ? -3 : 0)

function isInOneOf(element: Element, landmarks: readonly Landmark[]): boolean {
  const selector = landmarks.map((each) => SELECTORS[each]).join(',')
  for (const ancestor of withAncestors(element)) if (ancestor.matches(selector)) return true
  return false
}
