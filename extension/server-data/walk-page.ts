import { isElement, isShadowRoot, styleOf } from '../overlay/locate/elements.ts'
import type { Root } from '../overlay/locate/index.ts'
import { fieldLabel, fieldText } from './field.ts'
import { type Grid, gridOf, TABLE } from './grid.ts'

/** A stretch of text that one element holds, or what stands in a field. */
export type Run = {
  text: string
  element: Element
  /** A control's words ("Kopieren") are hardly ever values. */
  kind: 'text' | 'control' | 'field'
  /** No white space before it: "imap" and ".example.org" are one value. */
  isGlued: boolean
  /** What a field is called. */
  label?: string | undefined
}

/** `level` is that of a heading, 1 for the highest; legends and captions stand below all of them. */
export type Line = { kind: 'line'; runs: Run[]; level: number | undefined }

type Page = {
  shadows: ReadonlyMap<Element, ShadowRoot>
  frames: ReadonlyMap<Element, Document>
  items: (Line | Grid)[]
  open: Line | undefined
  hasSpace: boolean
}

type Where = { level: number | undefined; isControl: boolean }

const SKIPPED =
  'script,style,template,noscript,head,svg,canvas,audio,video,object,datalist,nav,[role=navigation],[role=menu],[role=menubar],[role=tooltip],[aria-hidden=true],[data-souvera-mail-guide]'
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading],[role=tab]'
const LOWEST = 7
const CONTROL = 'button,[role=button]'

/** Everything that a person can read on the page, line by line in the order it is drawn in, through shadow roots and frames. */
export function walkPage(roots: readonly Root[]): (Line | Grid)[] {
  const [top] = roots
  if (!top) return []
  const page: Page = {
    shadows: new Map<Element, ShadowRoot>(
      roots.flatMap(({ node }) => (isShadowRoot(node) ? [[node.host, node]] : [])),
    ),
    frames: new Map<Element, Document>(
      roots.flatMap(({ node, frame }) =>
        frame && !isShadowRoot(node) ? [[frame.element, node]] : [],
      ),
    ),
    items: [],
    open: undefined,
    hasSpace: true,
  }
  walkChildren(top.node, page, { level: undefined, isControl: false })
  endLine(page)
  return page.items
}

function walkChildren(parent: ParentNode & Node, page: Page, where: Where): void {
  for (const child of parent.childNodes) walk(child, page, where)
}

function walk(node: Node, page: Page, where: Where): void {
  if (isText(node)) addText(node, page, where)
  else if (isElement(node)) walkElement(node, page, where)
}

function walkElement(element: Element, page: Page, around: Where): void {
  if (element.matches(SKIPPED) || isHidden(element)) return
  if (element.matches('[role=tab]:not([aria-selected=true])')) return
  const field = fieldText(element)
  if (field !== undefined) {
    if (field !== '' && isVisible(element)) {
      addRun(page, around, {
        text: field,
        element,
        kind: 'field',
        isGlued: false,
        label: fieldLabel(element),
      })
    }
    page.hasSpace = true
    return
  }
  // Options, passwords, check boxes: nothing to read, and nothing below them.
  if (element.matches('input,select,textarea')) return
  const frame = page.frames.get(element)
  const display = styleOf(element)?.display ?? 'block'
  const isBlock = !/^(inline|contents|ruby)/.test(display) || frame !== undefined
  const where = {
    level: element.matches(HEADING) ? levelOf(element) : around.level,
    isControl: around.isControl || element.matches(CONTROL),
  }
  if (isBlock || element.localName === 'br') endLine(page)
  if (element.matches(TABLE) && !element.matches('[role=presentation],[role=none]')) {
    const grid = gridOf(element, (cell) => (isHidden(cell) ? '' : textIn(cell, page)))
    const caption = element.querySelector(':scope > caption')
    if (grid && caption) walkElement(caption, page, around)
    endLine(page)
    if (grid) {
      page.items.push(grid)
      return
    }
  }
  const shadow = page.shadows.get(element)
  if (frame) walkChildren(frame, page, where)
  else if (shadow) walkChildren(shadow, page, where)
  else if (isSlot(element) && element.assignedNodes().length > 0) {
    for (const node of element.assignedNodes()) walk(node, page, where)
  } else walkChildren(element, page, where)
  if (isBlock) endLine(page)
  // Boxes side by side stand apart, whatever the source says.
  if (display.startsWith('inline-')) page.hasSpace = true
}

function addText(node: Text, page: Page, where: Where): void {
  const raw = node.nodeValue ?? ''
  if (raw.trim() === '') {
    if (raw !== '') page.hasSpace = true
    return
  }
  const element = node.parentElement ?? hostOf(node)
  if (!element || !isVisible(element)) return
  const kind = where.isControl ? 'control' : 'text'
  const isPreformatted = /^(pre|break)/.test(styleOf(element)?.whiteSpace ?? '')
  for (const [at, text] of (isPreformatted ? raw.split('\n') : [raw]).entries()) {
    if (at > 0) endLine(page)
    if (text.trim() === '') continue
    addRun(page, where, { text, element, kind, isGlued: !page.hasSpace && !/^\s/.test(text) })
    page.hasSpace = /\s$/.test(text)
  }
}

function addRun(page: Page, { level }: Where, run: Run): void {
  page.open ??= { kind: 'line', runs: [], level }
  page.open.runs.push(run)
}

function endLine(page: Page): void {
  if (page.open) page.items.push(page.open)
  page.open = undefined
  page.hasSpace = true
}

/** The lines of one cell, without the words of its buttons. */
function textIn(element: Element, { shadows, frames }: Pick<Page, 'shadows' | 'frames'>): string {
  const page: Page = { shadows, frames, items: [], open: undefined, hasSpace: true }
  walkChildren(element, page, { level: undefined, isControl: false })
  endLine(page)
  return page.items
    .map((item) =>
      item.kind === 'line' ? joinRuns(item.runs.filter((run) => run.kind !== 'control')) : '',
    )
    .filter((line) => line !== '')
    .join('\n')
}

/** The runs as they are read, glued where nothing parts them. */
export function joinRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, isGlued }, index) => (index === 0 || isGlued ? text : ` ${text}`))
    .join('')
    .trim()
}

function levelOf(heading: Element): number {
  const digits = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level')
  return Number(digits) || LOWEST
}

function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot'
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode()
  return isShadowRoot(root) ? root.host : undefined
}

function isHidden(element: Element): boolean {
  // What is shown through its content alone has no box that could be asked.
  return !element.checkVisibility() && styleOf(element)?.display !== 'contents'
}

function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
    styleOf(element)?.display === 'contents'
  )
}
