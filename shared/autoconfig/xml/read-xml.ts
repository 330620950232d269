import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'

/** An element that was read: comments and processing instructions are left out. */
export type XmlTree = {
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly XmlTree[]
  /** All text inside, trimmed. */
  text: string
  line: number
}

export type NotXml = {
  kind: 'not-xml'
  key: 'malformed' | 'too-large' | 'too-deep'
  line: number
  /** The parser's own words; empty where there are none. */
  reason: string
}

const LARGEST = 1_000_000

/** Reads a well-formed document. No DTD is followed and no entity but XML's own five is known. */
export function readXml(text: string): { kind: 'xml'; root: XmlTree } | NotXml {
  if (text.length > LARGEST) return { kind: 'not-xml', key: 'too-large', line: 1, reason: '' }
  try {
    const { root } = parseXml(text.trimStart(), { includeOffsets: true })
    if (!root) return { kind: 'not-xml', key: 'malformed', line: 1, reason: '' }
    return { kind: 'xml', root: toTree(root, lineFinder(text.trimStart())) }
  } catch (error) {
    if (error instanceof XmlError) {
      const reason = error.message.split('\n')[0] ?? ''
      return { kind: 'not-xml', key: 'malformed', line: error.line, reason }
    }
    // The parser goes one call deeper with every element; only a hostile document gets to the end of the stack.
    if (error instanceof RangeError)
      return { kind: 'not-xml', key: 'too-deep', line: 1, reason: '' }
    throw error
  }
}

/** The children of this name, in their order. */
export function childrenOf(tree: XmlTree, name: string): XmlTree[] {
  return tree.children.filter((child) => child.name === name)
}

/** The text of the first child of this name. */
export function textOf(tree: XmlTree, name: string): string | undefined {
  return childrenOf(tree, name)[0]?.text
}

function toTree(node: XmlElement, lineOf: (position: number) => number): XmlTree {
  return {
    name: node.name,
    attributes: new Map(Object.entries(node.attributes)),
    children: node.children
      .filter((child) => child instanceof XmlElement)
      .map((child) => toTree(child, lineOf)),
    text: node.text.trim(),
    line: lineOf(node.start),
  }
}

function lineFinder(text: string): (position: number) => number {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return (position) => {
    const after = breaks.findIndex((index) => index >= position)
    return (after === -1 ? breaks.length : after) + 1
  }
}
