import { isShadowRoot } from '../overlay/locate/elements.ts'
import { describeLabel } from './describe-label.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLOutputElement

const READABLE = ['text', 'url', 'email', 'number', 'tel', 'search']
const SECRET = /pass|kenn?wort|secret|token|otp|pin\b/i

/**
 * What stands in a field; undefined for everything that is no readable field. Of a password field, also one
 * whose letters were made visible, the value is not even touched.
 */
export function fieldText(element: Element): string | undefined {
  if (!isField(element)) return undefined
  if (element.localName === 'input' && !READABLE.includes(element.type)) return undefined
  if (isSecret(element)) return undefined
  if ('selectedOptions' in element) return element.selectedOptions[0]?.text ?? ''
  return element.value
}

/** What the page itself calls the field. */
export function fieldLabel(element: Element): string | undefined {
  if (!isField(element)) return undefined
  const labels = [...(element.labels ?? [])].map((label) => label.textContent ?? '').join(' ')
  return (
    referenced(element) ||
    element.getAttribute('aria-label') ||
    labels.trim() ||
    element.getAttribute('title') ||
    undefined
  )
}

function isField(element: Element): element is Field {
  return /^(input|textarea|select|output)$/.test(element.localName)
}

function isSecret(field: Field): boolean {
  const names = [field.getAttribute('autocomplete'), field.getAttribute('name'), field.id]
  if (names.some((name) => name !== null && SECRET.test(name))) return true
  return describeLabel(fieldLabel(field) ?? '')?.data.includes('secret') ?? false
}

function referenced(element: Element): string {
  const root = element.getRootNode()
  const scope = isShadowRoot(root) ? root : element.ownerDocument
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  return ids
    .map((id) => scope.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim()
}
