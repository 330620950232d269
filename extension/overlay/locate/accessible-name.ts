import { computeAccessibleName, getRole } from 'dom-accessibility-api'
import { isField, isHtml, isInput, isShadowRoot } from './elements.ts'

const MOST_IN_A_SIGN = 6

/** The role that browsers give: password fields are text boxes, although ARIA knows no role for them. */
export function roleOf(element: Element): string | undefined {
  if (isField(element) && element.type === 'password') return 'textbox'
  if (isHtml(element) && element.isContentEditable && !element.hasAttribute('role'))
    return 'textbox'
  return getRole(element) ?? undefined
}

/**
 * What an element is called. Fields get their name without the library, which would look at what was
 * typed; elements that are hidden from screen readers but seen by everybody else go by their text.
 */
export function nameOf(element: Element): string {
  if (isField(element) && !isButtonLike(element)) return fieldName(element)
  const computed = computeAccessibleName(element, { computedStyleSupportsPseudoElements: true })
  return computed || plainName(element)
}

/** A rough name for sorting out who cannot be meant: everything that might become part of the name. */
export function roughNameOf(element: Element): string {
  return isField(element) && !isButtonLike(element) ? fieldName(element) : plainName(element)
}

/** The names that stand in attributes, where no text of the page shows them. */
export function writtenNameOf(element: Element): string {
  const written = ['aria-label', 'alt', 'title', 'placeholder'].map((each) =>
    element.getAttribute(each),
  )
  const value = isButtonLike(element) ? element.getAttribute('value') : ''
  return [referencedText(element), ...written, value].filter(Boolean).join(' ')
}

function plainName(element: Element): string {
  const text = element.textContent ?? ''
  return [
    referencedText(element),
    element.getAttribute('aria-label'),
    // Whole paragraphs are no names.
    text.length <= 200 ? text : '',
    isButtonLike(element) ? element.getAttribute('value') : '',
    element.getAttribute('alt') ?? onlySign(element)?.getAttribute('alt'),
    onlySign(element)?.getAttribute('aria-label'),
    element.getAttribute('title'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The named picture or sign that an element is wrapped around; a box full of things is not called after one of them. */
function onlySign(element: Element): Element | undefined {
  if (element.getElementsByTagName('*').length > MOST_IN_A_SIGN) return undefined
  return element.querySelector('[alt],[aria-label]') ?? undefined
}

function fieldName(field: HTMLInputElement | HTMLTextAreaElement): string {
  const labels = [...(field.labels ?? [])].map(textWithoutFields).join(' ')
  return (
    referencedText(field) ||
    field.getAttribute('aria-label') ||
    labels ||
    field.getAttribute('placeholder') ||
    field.getAttribute('title') ||
    labelBefore(field)
  )
}

function referencedText(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  if (ids.length === 0) return ''
  const root = element.getRootNode()
  const scope = isShadowRoot(root) ? root : element.ownerDocument
  return ids.map((id) => textWithoutFields(scope.getElementById(id))).join(' ')
}

/** Div soup labels its fields by the text in front of them. */
function labelBefore(field: Element): string {
  let around: Element | null = field
  for (let level = 0; level < 3 && around; level += 1) {
    const before = textWithoutFields(around.previousElementSibling)
    if (before !== '') return before.length <= 60 ? before : ''
    around = around.parentElement
  }
  return ''
}

function textWithoutFields(element: Element | null): string {
  if (!element || isField(element) || element.localName === 'select') return ''
  if (!element.querySelector('textarea,select')) return (element.textContent ?? '').trim()
  return [...element.children].map(textWithoutFields).join(' ').trim()
}

/** An input that is a button: the only kind whose value is a label and not something that was typed. */
export function isButtonLike(element: Element): boolean {
  return isInput(element) && /^(button|submit|reset|image)$/.test(element.type)
}
