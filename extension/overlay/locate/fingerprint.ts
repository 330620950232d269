import { nameOf, roleOf } from './accessible-name.ts'
import { composedParent, isElement } from './elements.ts'
import { normaliseText } from './normalise-text.ts'

/**
 * What an element that a person chose looked like, to know it again on another day.
 * The name is kept as a hash: it may be a person's name.
 */
export type Fingerprint = {
  tag: string
  role: string
  name: string
  id: string
  path: string
  /** Of the page that it is in; empty in what was kept by older versions. */
  origin: string
}

export function fingerprintOf(element: Element): Fingerprint {
  const name = normaliseText(nameOf(element))
  return {
    tag: element.localName,
    role: roleOf(element) ?? '',
    name: name === '' ? '' : hash(name),
    id: element.id,
    path: pathOf(element),
    origin: element.ownerDocument.defaultView?.origin ?? '',
  }
}

/** Whether this is the element again: of its name, its id and its place, two must agree, or all that it ever had. */
export function isSame(element: Element, known: Fingerprint): boolean {
  if (element.localName !== known.tag) return false
  const now = fingerprintOf(element)
  if (known.origin !== '' && known.origin !== now.origin) return false
  const agree = [now.name, now.id, now.path].filter(
    (value, index) => value !== '' && value === [known.name, known.id, known.path][index],
  ).length
  const had = [known.name, known.id, known.path].filter((value) => value !== '').length
  return now.role === known.role && agree >= Math.min(2, had)
}

/** Anything that came out of storage, as a fingerprint, if it is one. */
export function parseFingerprint(value: unknown): Fingerprint | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const text = (key: string) => {
    const entry: unknown = Reflect.get(value, key)
    return typeof entry === 'string' ? entry : undefined
  }
  const [tag, role, name, id, path, origin] = [
    text('tag'),
    text('role'),
    text('name'),
    text('id'),
    text('path'),
    text('origin'),
  ]
  if (tag === undefined || role === undefined || name === undefined) return undefined
  return { tag, role, name, id: id ?? '', path: path ?? '', origin: origin ?? '' }
}

/** The element's place among its siblings, five levels up. */
function pathOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | undefined = element; at && steps.length < 5; at = composedParent(at)) {
    const siblings: Element[] = [...(at.parentNode?.childNodes ?? [])].filter(isElement)
    steps.push(`${at.localName}${siblings.indexOf(at)}`)
  }
  return steps.join('<')
}

/** FNV-1a, 32 bits: enough to know a name again, too little to read it. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (value >>> 0).toString(36)
}
