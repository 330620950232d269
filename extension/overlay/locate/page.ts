import { roleOf, roughNameOf, writtenNameOf } from './accessible-name.ts'
import type { Box } from './boxes.ts'
import { boxOf, type Frame } from './frames.ts'
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
  /** Everything that matches, by root. */
  query(root: Root, selector: string): readonly Element[]
  /** Elements whose own text is this one, normalised, by root; only texts of the vocabulary, if there is one. */
  elementsWithText(root: Root): ReadonlyMap<string, readonly Element[]>
  role(element: Element): string | undefined
  /** What might be part of the name, normalised. */
  roughName(element: Element): string
  /** The names that stand in its attributes, normalised. */
  writtenName(element: Element): string
  box(element: Element, frame: Frame | undefined): Box
}

/** `vocabulary`: words without which a text is of no interest. @default every text is kept */
export function lookAtPage(
  roots: readonly Root[],
  modalsBefore: readonly Element[] = [],
  vocabulary?: RegExp,
): Page {
  const queries = new Map<Root, Map<string, readonly Element[]>>()
  const modals = openModals(roots, modalsBefore)
  const layers = [...declaredModals(roots), ...modals]
  const texts = memo((root: Root) => collectTexts(root, vocabulary))
  const boxes = new Map<Element, Box>()
  return {
    roots,
    url: roots.flatMap(({ node }) => (node.nodeType === 9 ? [addressOf(node)] : [])).join(' '),
    modals,
    topModal: modals.findLast((modal) => modal.ownerDocument === document),
    isLoading: roots.some(({ node }) => 'readyState' in node && node.readyState !== 'complete'),
    modalOf: (document) => layers.findLast((layer) => layer.ownerDocument === document),
    isRtl: getComputedStyle(document.documentElement).direction === 'rtl',
    query(root, selector) {
      const ofRoot = getOrAdd(queries, root, () => new Map<string, readonly Element[]>())
      return getOrAdd(ofRoot, selector, () => [...root.node.querySelectorAll(selector)])
    },
    elementsWithText: texts,
    role: memo(roleOf),
    roughName: memo((element) => normaliseText(roughNameOf(element))),
    writtenName: memo((element) => normaliseText(writtenNameOf(element))),
    box: (element, frame) => getOrAdd(boxes, element, () => boxOf(element, frame)),
  }
}

/** A pattern that finds any of these words in a text; undefined without words. */
export function vocabularyOf(words: readonly string[]): RegExp | undefined {
  const escaped = [...new Set(words)].map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
  return escaped.length > 0 ? new RegExp(escaped.join('|'), 'iu') : undefined
}

function collectTexts(
  { node }: Root,
  vocabulary: RegExp | undefined,
): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>()
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const raw = text.nodeValue ?? ''
    if (raw.length < 3 || raw.length > 300 || !text.parentElement) continue
    // Soft hyphens and the like may stand inside a word: such texts are judged once they can be read.
    if (vocabulary && IS_PLAIN.test(raw) && !vocabulary.test(raw)) continue
    const normalised = normaliseText(raw)
    if (normalised === '' || (vocabulary && !vocabulary.test(normalised))) continue
    getOrAdd(found, normalised, (): Element[] => []).push(text.parentElement)
  }
  return found
}

const IS_PLAIN = /^[ -~ÄÖÜäöüß\s]*$/

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
