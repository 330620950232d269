import { isFrame } from './elements.ts'
import type { Frame } from './frames.ts'
import { indexTree, type TreeIndex } from './tree-index.ts'

/** A tree that can be searched: the page, a shadow root, or a same-origin frame's page. */
export type Root = {
  node: Document | ShadowRoot
  frame: Frame | undefined
  /** What it says. */
  index: TreeIndex
}

export type DeepRoot = (element: Element) => ShadowRoot | null

type Options = {
  deepRoot: DeepRoot
  /** Words without which a text is of no interest. @default every text is */
  vocabulary?: RegExp | undefined
  /** Our own host is not part of the page. */
  isOwn: (node: Node) => boolean
  onChange: () => void
  /** Called once for every root that comes up, with a signal that ends with it. */
  onRoot: (root: Root, signal: AbortSignal) => void
  signal: AbortSignal
}

type Known = { root: Root; page: Document; end: AbortController; catchUp: () => void }

const WATCHED = { childList: true, subtree: true, attributes: true, characterData: true }

/**
 * Keeps the list of every tree that can be reached and tells about changes in any of them:
 * an observer on the document sees nothing of what happens inside shadow roots and frames.
 */
export function watchRoots(options: Options): () => readonly Root[] {
  const known = new Map<Node, Known>()
  // Custom elements may get their shadow root long after they were inserted; that is no mutation.
  const undecided = new Set<Element>()
  const frames = new Map<Element, Frame | undefined>()

  function add(node: Root['node'], frame: Frame | undefined): void {
    if (known.has(node)) return
    const root = { node, frame, index: indexTree(node, options.vocabulary) }
    const end = new AbortController()
    const take = (records: readonly MutationRecord[]) => takeIn(records, root)
    const observer = new MutationObserver(take)
    known.set(node, { root, page: pageOf(node), end, catchUp: () => take(observer.takeRecords()) })
    observer.observe(node, WATCHED)
    end.signal.addEventListener('abort', () => observer.disconnect())
    options.onRoot(root, end.signal)
    scan(node, frame)
  }

  function takeIn(records: readonly MutationRecord[], { index, frame }: Root): void {
    const foreign = records.filter((record) => !options.isOwn(record.target))
    index.note(foreign)
    for (const record of foreign) {
      for (const node of record.addedNodes) if (isTree(node)) scan(node, frame)
    }
    if (foreign.some(matters)) options.onChange()
  }

  function matters(record: MutationRecord): boolean {
    if (record.type !== 'childList') return true
    return [...record.addedNodes, ...record.removedNodes].some((node) => !options.isOwn(node))
  }

  function scan(tree: Document | ShadowRoot | Element, frame: Frame | undefined): void {
    if (tree.nodeType === 1 && 'localName' in tree) look(tree, frame)
    for (const element of tree.querySelectorAll('*')) look(element, frame)
  }

  function look(element: Element, frame: Frame | undefined): void {
    if (isFrame(element)) {
      frames.set(element, frame)
      enter(element, frame)
      return
    }
    const shadow = element.shadowRoot ?? (mayBeClosed(element) ? options.deepRoot(element) : null)
    if (shadow && !options.isOwn(element)) add(shadow, frame)
    else if (element.localName.includes('-')) undecided.add(element)
  }

  function enter(element: HTMLIFrameElement, parent: Frame | undefined): void {
    const page = documentOf(element)
    if (page) add(page, { element, parent })
  }

  function refresh(): void {
    for (const [node, { root, page, end, catchUp }] of known) {
      // Somebody may ask in the middle of a script of the page, before its changes were told.
      if (survives(() => isAlive(root, page))) {
        catchUp()
        continue
      }
      end.abort()
      known.delete(node)
    }
    for (const [element, parent] of frames) {
      if (!survives(() => element.isConnected)) frames.delete(element)
      else if (isFrame(element)) enter(element, parent)
    }
    for (const element of undecided) {
      if (!survives(() => element.isConnected)) undecided.delete(element)
      else if (options.deepRoot(element) ?? element.shadowRoot) {
        undecided.delete(element)
        look(element, frameAround(element))
      }
    }
  }

  function frameAround(element: Element): Frame | undefined {
    return known.get(element.ownerDocument)?.root.frame
  }

  options.signal.addEventListener('abort', () => {
    for (const { end } of known.values()) end.abort()
    known.clear()
  })
  add(document, undefined)
  return () => {
    refresh()
    return [...known.values()].map(({ root }) => root)
  }
}

/** The page of a frame; undefined when it belongs to another origin. */
function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined
  } catch {
    // Firefox throws where Chromium gives null.
    return undefined
  }
}

function pageOf(node: Root['node']): Document {
  return 'host' in node ? node.ownerDocument : node
}

/** From the outside in: in Firefox nodes of a frame's old page must not even be touched any more. */
function isAlive({ node, frame }: Root, page: Document): boolean {
  if (frame && (!frame.element.isConnected || documentOf(frame.element) !== page)) return false
  return 'host' in node ? node.host.isConnected : true
}

/** False also for the "dead objects" that Firefox makes of nodes whose page is gone: any access throws. */
function survives(claim: () => boolean): boolean {
  try {
    return claim()
  } catch {
    return false
  }
}

function isTree(node: Node): node is Element {
  return node.nodeType === 1
}

// The elements that may carry a shadow root, besides custom ones.
const HOSTS = new Set(
  'article aside blockquote body div footer header main nav p section span'.split(' '),
)

function mayBeClosed(element: Element): boolean {
  // A closed root replaces what is drawn, so a builtin with content of its own is hardly ever such a host.
  return (
    element.localName.includes('-') ||
    (HOSTS.has(element.localName) && element.childElementCount === 0)
  )
}
