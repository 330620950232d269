import { element, writeXml, type XmlNode } from './xml/write-xml.ts'

/** What our property lists hold. */
export type PlistValue =
  | string
  | number
  | boolean
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue }

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">'

/** An XML property list. Numbers are whole: `real` has no use here. */
export function writePlist(value: PlistValue): string {
  return writeXml(element('plist', { version: '1.0' }, node(value)), DOCTYPE)
}

function node(value: PlistValue): XmlNode {
  if (typeof value === 'string') return element('string', {}, value)
  if (typeof value === 'boolean') return element(value ? 'true' : 'false')
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`plist: ${value} is no whole number`)
    return element('integer', {}, String(value))
  }
  if (isList(value)) return element('array', {}, ...value.map(node))
  const entries = Object.entries(value)
  return element(
    'dict',
    {},
    ...entries.flatMap(([key, item]) => [element('key', {}, key), node(item)]),
  )
}

// Array.isArray does not narrow readonly arrays out of a union.
function isList(value: PlistValue): value is readonly PlistValue[] {
  return Array.isArray(value)
}
