import { MAIL_SCHEMA } from './autodiscover.ts'
import { readXml, type XmlTree } from './xml/read-xml.ts'

export type AutodiscoverRequest =
  | { kind: 'request'; address: string }
  /** Well-formed, but it asks for an Exchange or a phone rather than for mail servers. */
  | { kind: 'other-schema' }
  | { kind: 'not-a-request' }

// A real one has about 400 characters.
const LARGEST = 20_000

/** Reads the body of an Autodiscover POST. The address is what was typed: check it before using it. */
export function readAutodiscoverRequest(body: string): AutodiscoverRequest {
  if (body.length > LARGEST) return { kind: 'not-a-request' }
  const read = readXml(body)
  if (read.kind === 'not-xml') return { kind: 'not-a-request' }
  const request = child(read.root, 'request')
  const address = request && child(request, 'emailaddress')?.text
  if (!request || !address || localName(read.root) !== 'autodiscover')
    return { kind: 'not-a-request' }
  const schema = child(request, 'acceptableresponseschema')?.text
  // Some programs leave it out; they are glad of mail servers too.
  return schema === undefined || schema === MAIL_SCHEMA
    ? { kind: 'request', address }
    : { kind: 'other-schema' }
}

function child(tree: XmlTree, name: string): XmlTree | undefined {
  return tree.children.find((one) => localName(one) === name)
}

/** Without prefix and case: programs differ in both. */
function localName({ name }: XmlTree): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
