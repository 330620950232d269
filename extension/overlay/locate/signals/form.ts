import type { Names } from '../../../../shared/guides/index.ts'
import { withAncestors } from '../elements.ts'
import { matchName } from '../match-name.ts'
import type { Page } from '../page.ts'
import type { Signal } from './signal.ts'

/** The button that sends its form is called so. */
export const submit: Signal = (candidate, { target }, { page }) =>
  target.submit && (isSentBy(candidate.element, target.submit, page) ? 1.5 : 0)

/** Its form sends something else. */
export const otherSubmit: Signal = (candidate, { target }, { page }) =>
  target.not?.submit && (isSentBy(candidate.element, target.not.submit, page) ? -5 : 0)

/** Another field stands beside it in the same form. */
export const beside: Signal = (candidate, { target }, { page }) =>
  target.beside && (hasBeside(candidate.element, target.beside, page) ? 1.5 : 0)

export const otherBeside: Signal = (candidate, { target }, { page }) =>
  target.not?.beside && (hasBeside(candidate.element, target.not.beside, page) ? -4 : 0)

const FIELDS = {
  'user-name':
    'input[autocomplete~=username],input[type=email],input[name*=user i],input[id*=user i],input[name*=login i],input[name*=mail i]',
  // One that is just being shown is a text field; what else it says stays.
  password:
    'input[type=password],input[autocomplete*=password],input[name*=passw i],input[id*=passw i]',
} as const

const BUTTONS = 'button,input[type=submit],[role=button]'

function hasBeside(element: Element, kind: keyof typeof FIELDS, page: Page): boolean {
  const form = formAround(element) ?? element.ownerDocument.documentElement
  return page
    .inside(form, FIELDS[kind])
    .some((field) => field !== element && field.checkVisibility())
}

function isSentBy(element: Element, names: Names, page: Page): boolean {
  const form = formAround(element) ?? boxWithButton(element)
  if (!form) return false
  return page
    .inside(form, BUTTONS)
    .some(
      (button) => button.checkVisibility() && matchName(page.roughName(button), names) === 'exact',
    )
}

function formAround(element: Element): Element | undefined {
  for (const ancestor of withAncestors(element)) {
    if (ancestor.matches('form,dialog,[role=dialog],[role=form]')) return ancestor
  }
  return undefined
}

/** What serves as a form where there is none: the nearest box that has a button too. */
function boxWithButton(element: Element): Element | undefined {
  let level = 0
  for (const ancestor of withAncestors(element)) {
    if (level > 0 && ancestor.querySelector(BUTTONS)) return ancestor
    level += 1
    if (level > 6) return undefined
  }
  return undefined
}
