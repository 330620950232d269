import { isButtonLike, writtenNameOf } from './accessible-name.ts'
import { byPlace, isElement } from './elements.ts'
import { normaliseText } from './normalise-text.ts'
import { mayMention, scanTexts } from './scan-texts.ts'

/** What a tree says, kept up to date by its mutations instead of by reading it again and again. */
export type TreeIndex = {
  /** Takes note of what changed; the work is done when somebody asks. */
  note: (records: readonly MutationRecord[]) => void
  /** Elements by their own text, normalised. */
  texts: () => ReadonlyMap<string, readonly Element[]>
  /** Elements with the name that stands in their attributes, normalised. */
  names: () => readonly (readonly [name: string, element: Element])[]
  /** All of a kind, in the order of the page. */
  all: (kind: keyof typeof KINDS) => readonly Element[]
}

const KINDS = {
  heading: 'h1,h2,h3,h4,h5,h6,legend,caption,[role~=heading]',
  dialog: 'dialog',
  modal: '[aria-modal=true]',
} as const

/** Attributes in which names stand that are no text of the page. */
const NAMING = ['aria-label', 'title', 'alt', 'placeholder'] as const

// One question for everything: each question is a walk over the whole tree.
const OF_INTEREST = [
  ...Object.values(KINDS),
  ...NAMING.map((attribute) => `[${attribute}]`),
  '[aria-labelledby]',
  'input[type=submit i]',
  'input[type=button i]',
].join(',')

/** Single changes beyond this number are no cheaper than reading the tree anew. */
const MANY = 400

/** `vocabulary`: only texts and names that contain one of its words are kept. @default all of them */
export function indexTree(tree: Document | ShadowRoot, vocabulary?: RegExp): TreeIndex {
  const texts = new Map<Node, string>()
  const named = new Set<Element>()
  const kinds = {
    heading: new Set<Element>(),
    dialog: new Set<Element>(),
    modal: new Set<Element>(),
  }
  const sorted = new Map<keyof typeof KINDS, readonly Element[]>()
  let changed: Set<Node> | 'all' = 'all'
  let isStale = true

  function note(records: readonly MutationRecord[]): void {
    isStale ||= records.length > 0
    for (const { type, target, addedNodes } of records) {
      if (changed === 'all') return
      if (type === 'childList') for (const node of addedNodes) changed.add(node)
      else if (type === 'characterData') changed.add(target)
      else if (isElement(target)) judge(target)
      if (changed.size > MANY) changed = 'all'
    }
  }

  function refresh(): void {
    if (!isStale) return
    isStale = false
    sorted.clear()
    forgetLost(texts)
    for (const elements of [named, ...Object.values(kinds)]) forgetLost(elements)
    if (changed === 'all') scan(tree)
    else for (const node of changed) if (isHere(node)) scan(node)
    changed = new Set()
  }

  function forgetLost<Kind extends Node>(known: Map<Kind, unknown> | Set<Kind>): void {
    if (changed === 'all') known.clear()
    else for (const node of known.keys()) if (!isHere(node)) known.delete(node)
  }

  const isHere = (node: Node) => node.isConnected && node.getRootNode() === tree

  function scan(branch: Node): void {
    if (branch.nodeType === Node.TEXT_NODE) read(branch)
    if (isElement(branch)) judge(branch)
    if (!isBranch(branch)) return
    for (const element of branch.querySelectorAll(OF_INTEREST)) judge(element)
    for (const text of scanTexts(branch, vocabulary)) read(text)
  }

  function read(text: Node): void {
    const raw = text.nodeValue ?? ''
    const normalised = raw.length > 2 && raw.length <= 300 ? normaliseText(raw) : ''
    if (normalised !== '' && (!vocabulary || vocabulary.test(normalised)))
      texts.set(text, normalised)
    else texts.delete(text)
  }

  function judge(element: Element): void {
    put(named, element, mayBeNamed(element, vocabulary))
    put(kinds.heading, element, isHeading(element))
    put(kinds.dialog, element, element.localName === 'dialog')
    put(kinds.modal, element, element.getAttribute('aria-modal') === 'true')
  }

  return {
    note,
    texts() {
      refresh()
      const byText = Map.groupBy(texts, ([, text]) => text)
      return new Map([...byText].map(([text, nodes]) => [text, parentsOf(nodes)]))
    },
    names() {
      refresh()
      return [...named].map((element) => [normaliseText(writtenNameOf(element)), element] as const)
    },
    all(kind) {
      refresh()
      const known = sorted.get(kind) ?? [...kinds[kind]].sort(byPlace)
      sorted.set(kind, known)
      return known
    },
  }
}

function put(set: Set<Element>, element: Element, belongs: boolean): void {
  if (belongs) set.add(element)
  else set.delete(element)
}

function mayBeNamed(element: Element, vocabulary: RegExp | undefined): boolean {
  if (element.hasAttribute('aria-labelledby')) return true
  // What stands in a field belongs to whoever typed it; on a button it is the label.
  const attributes = isButtonLike(element) ? [...NAMING, 'value'] : NAMING
  return attributes.some((attribute) => {
    const raw = element.getAttribute(attribute)
    return raw !== null && mayMention(raw, vocabulary)
  })
}

function isHeading(element: Element): boolean {
  return (
    /^(h[1-6]|legend|caption)$/.test(element.localName) ||
    (element.getAttribute('role')?.split(/\s+/).includes('heading') ?? false)
  )
}

function isBranch(node: Node): node is Document | ShadowRoot | Element {
  return 'querySelectorAll' in node
}

function parentsOf(entries: readonly (readonly [Node, string])[]): readonly Element[] {
  return entries.flatMap(([{ parentElement }]) => parentElement ?? []).sort(byPlace)
}
