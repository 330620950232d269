import { roleOf, roughNameOf } from './accessible-name.ts'
import type { Box } from './boxes.ts'
import { boxOf, type Frame } from './frames.ts'
import { matchesInside } from './inside.ts'
import { declaredModals, openModals } from './modal.ts'
import { normaliseText } from './normalise-text.ts'
import type { ModalOf } from './visibility.ts'
import type { Root } from './watch-roots.ts'

/** The page at one moment: what is looked up once is not looked up again in the same pass. */
export type Page = {
  roots: readonly Root[]
  /** Addresses of the page and its frames. */
  url: string
  /** Native modal dialogs in the order they opened. */
  modals: readonly Element[]
  /** The one on top of the top document. */
  topModal: Element | undefined
  modalOf: ModalOf
  /** Something is still being loaded: what is missing may be on its way. */
  isLoading: boolean
  isRtl: boolean
  /** Of the top window, for what is judged by its place on the screen. */
  width: number
  scrollTop: number
  /** The top window has more than can be seen from here. */
  isPart: boolean
  /** Everything that matches, by root. */
  query(root: Root, selector: string): readonly Element[]
  /** Everything inside a box that matches, as it is drawn. */
  inside(box: Element, selector: string): readonly Element[]
  /** Elements whose own text is this one, normalised, by root; only texts of the vocabulary that the trees are watched with. */
  elementsWithText(root: Root): ReadonlyMap<string, readonly Element[]>
  /** Names that stand in attributes, normalised, with their elements, by root; of the vocabulary as well. */
  writtenNames(root: Root): readonly (readonly [name: string, element: Element])[]
  role(element: Element): string | undefined
  /** What might be part of the name, normalised. */
  roughName(element: Element): string
  /** In the top window. */
  box(element: Element, frame: Frame | undefined): Box
}

/** The top window, seen from a frame inside it that cannot reach it. */
export type Outside = Pick<Page, 'isRtl' | 'width'> & { toTop: (box: Box) => Box }

export function lookAtPage(
  roots: readonly Root[],
  modalsBefore: readonly Element[] = [],
  outside?: Outside,
): Page {
  const queries = new Map<Root, Map<string, readonly Element[]>>()
  const modals = openModals(roots, modalsBefore)
  const layers = [...declaredModals(roots), ...modals]
  const boxes = new Map<Element, Box>()
  const insides = new Map<Element, Map<string, readonly Element[]>>()
  return {
    roots,
    url: roots.flatMap(({ node }) => (node.nodeType === 9 ? [addressOf(node)] : [])).join(' '),
    modals,
    topModal: modals.findLast((modal) => modal.ownerDocument === document),
    isLoading: roots.some(({ node }) => 'readyState' in node && node.readyState !== 'complete'),
    modalOf: (document) => layers.findLast((layer) => layer.ownerDocument === document),
    isRtl: outside?.isRtl ?? isRtl(document.documentElement),
    width: outside?.width ?? innerWidth,
    scrollTop: outside ? 0 : scrollY,
    isPart: outside !== undefined,
    query(root, selector) {
      const ofRoot = getOrAdd(queries, root, () => new Map<string, readonly Element[]>())
      return getOrAdd(ofRoot, selector, () => [...root.node.querySelectorAll(selector)])
    },
    inside(box, selector) {
      const ofBox = getOrAdd(insides, box, () => new Map<string, readonly Element[]>())
      return getOrAdd(ofBox, selector, () => matchesInside(box, selector, roots))
    },
    elementsWithText: memo(({ index }) => index.texts()),
    writtenNames: memo(({ index }) => index.names()),
    role: memo(roleOf),
    roughName: memo((element) => normaliseText(roughNameOf(element))),
    box: (element, frame) =>
      getOrAdd(boxes, element, () => {
        const box = boxOf(element, frame)
        return outside ? outside.toTop(box) : box
      }),
  }
}

/** A pattern that finds any of these words in a text; undefined without words. */
export function vocabularyOf(words: readonly string[]): RegExp | undefined {
  const escaped = [...new Set(words)].map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
  return escaped.length > 0 ? new RegExp(escaped.join('|'), 'iu') : undefined
}

/** A page has no root element before its first line came, and while it writes itself anew. */
function isRtl(root: Element | null): boolean {
  return root !== null && getComputedStyle(root).direction === 'rtl'
}

function addressOf(page: Node): string {
  return 'URL' in page && typeof page.URL === 'string' ? page.URL.toLowerCase() : ''
}

function memo<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { value: Value }>()
  return (key) => getOrAdd(known, key, () => ({ value: compute(key) })).value
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
