import type { Names, Target } from '../../../shared/guides/index.ts'
import { type Candidate, candidateOf, type Found, isMadeToBePressed } from './candidate.ts'
import { composedParent, isShadowRoot, withAncestors } from './elements.ts'
import { wordListsOf } from './match-name.ts'
import { normaliseText } from './normalise-text.ts'
import type { Page } from './page.ts'
import { selectorFor } from './role-selectors.ts'
import type { Wanted } from './wanted.ts'
import type { Root } from './watch-roots.ts'

/** Elements with one of the wanted roles whose name, type or looks leave them in the race. */
export function gatherByRole(wanted: Wanted, page: Page): readonly Candidate[] {
  const { target } = wanted
  const roles = selectorFor(target.roles)
  return unique(
    page.roots.flatMap((root) => {
      const found = target.names
        ? [
            ...named(target.names, roles, root, page),
            ...nearTop(wanted, roles, root, page),
            ...ofType(target, root, page),
          ]
        : page.query(root, roles)
      return [...found, ...known(wanted, root, page)].map((element) => ({
        element: promoted(element, target.roles),
        frame: root.frame,
      }))
    }),
    page,
  )
}

/** Controls around the texts and attributes that contain the first word of one of the names. */
function named(names: Names, roles: string, root: Root, page: Page): readonly Element[] {
  const firsts = wordListsOf(names).flatMap(([first]) => first ?? [])
  const isMeant = (text: string) => firsts.some((first) => text.includes(first))
  const byText = [...page.elementsWithText(root)]
    .filter(([text]) => isMeant(text))
    .flatMap(([, elements]) => elements)
  const byAttribute = page
    .writtenNames(root)
    .filter(([name]) => isMeant(name))
    .map(([, element]) => element)
  return [...byText, ...byAttribute].flatMap(
    (part) => controlAround(part, roles) ?? fieldLabelledBy(part, roles) ?? [],
  )
}

/** The control that a text belongs to, also when the text fills a slot of it. */
function controlAround(part: Element, roles: string): Element | undefined {
  let level = 0
  for (const around of withAncestors(part)) {
    if (around.matches(roles)) return around
    level += 1
    if (level > 6) return undefined
  }
  return undefined
}

/** The field that a text is the label of: by its element, or because it stands in front of it. */
function fieldLabelledBy(part: Element, roles: string): Element | undefined {
  const control = part.closest('label')?.control
  if (control) return control.matches(roles) ? control : undefined
  let label: Element | null = part
  for (let level = 0; level < 3 && label; level += 1) {
    const after: Element | null = label.nextElementSibling
    if (after?.matches(roles)) return after
    const inside = after?.querySelector(roles)
    if (inside) return inside
    label = label.parentElement
  }
  return undefined
}

/** Fields that are known by their type, or by what they tell password managers. */
function ofType(
  { inputType, autocomplete = [] }: Target,
  root: Root,
  page: Page,
): readonly Element[] {
  const purposes = autocomplete.map((token) => `input[autocomplete~=${token}]`)
  const types = inputType ? [`input[type=${inputType} i]`] : []
  const css = [...types, ...purposes].join(',')
  return css === '' ? [] : page.query(root, css)
}

/** Targets that are known by their looks are sought among whatever stands at the top. */
function nearTop({ target }: Wanted, roles: string, root: Root, page: Page): readonly Element[] {
  if (!target.looks) return []
  return page
    .query(root, roles)
    .filter((element) => page.box(element, root.frame).top + page.scrollTop < 160)
}

/** What operator or person pointed out, whatever it looks like. */
function known({ selector, chosen }: Wanted, root: Root, page: Page): readonly Element[] {
  return [selector, chosen?.id ? `[id=${CSS.escape(chosen.id)}]` : undefined].flatMap((css) =>
    css !== undefined && isValid(css) ? page.query(root, css) : [],
  )
}

/** Elements without any role: by their text, or by what is drawn at the top right. For pages made of `div`. */
export function gatherBySight(wanted: Wanted, page: Page): readonly Candidate[] {
  const { target } = wanted
  if (target.roles.includes('textbox') || target.roles.includes('heading')) return []
  const byText = page.roots.flatMap((root) => {
    const texts = page.elementsWithText(root)
    const labels = [...(target.names?.de ?? []), ...(target.names?.en ?? [])].map(normaliseText)
    return labels
      .flatMap((caption) => (texts.get(caption) ?? []).map((text) => ({ text, caption })))
      .map(({ text, caption }) => ({
        element: pressableAround(text),
        frame: root.frame,
        caption,
      }))
  })
  const atStart = target.region === 'top-left'
  const byLooks = target.looks ? drawnAtTop(page, atStart !== page.isRtl) : []
  return unique([...byText, ...byLooks.map((element) => ({ element, frame: undefined }))], page)
}

/** A picture inside a button is the button. */
function promoted(element: Element, roles: readonly string[]): Element {
  if (roles.includes('heading')) return element
  return element.closest('button,a[href],[role=button],[role=link],[role^=menuitem]') ?? element
}

/** What a press on this text really presses: the control around it, or the largest box with a pointing hand. */
function pressableAround(text: Element): Element {
  let pressable = text
  let around: Element | undefined = text
  for (let level = 0; level < 5 && around; level += 1) {
    if (around.matches('a,button,summary,[role],[tabindex],[onclick]')) return around
    if (!isMadeToBePressed(around)) break
    pressable = around
    around = composedParent(around)
  }
  return pressable
}

/** Whatever is drawn in a corner at the top, found by touching it. */
function drawnAtTop(page: Page, isLeft: boolean): readonly Element[] {
  const shadows = new Map(
    page.roots.flatMap(({ node }) => (isShadowRoot(node) ? [[node.host, node] as const] : [])),
  )
  const found = new Set<Element>()
  for (let inset = 8; inset < innerWidth * 0.4; inset += 20) {
    for (let y = 10; y < 130; y += 20) {
      const x = isLeft ? inset : innerWidth - inset
      const element = deepestAt(x, y, shadows)
      if (element) found.add(pressableAround(element))
    }
  }
  return [...found].filter((element) => element.getBoundingClientRect().height < 130)
}

function deepestAt(
  x: number,
  y: number,
  shadows: ReadonlyMap<Element, ShadowRoot>,
): Element | undefined {
  let hit = document.elementFromPoint(x, y)
  for (let depth = 0; depth < 8 && hit; depth += 1) {
    const inside = shadows.get(hit)?.elementFromPoint(x, y)
    if (!inside || inside === hit) break
    hit = inside
  }
  return hit ?? undefined
}

/** Each element once, in the order of the page. */
function unique(found: readonly Found[], page: Page): readonly Candidate[] {
  const first = new Map<Element, Found>()
  for (const each of found) if (!first.has(each.element)) first.set(each.element, each)
  return [...first.values()].map((each) => candidateOf(each, page))
}

function isValid(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    // Settings are written by hand; what does not parse is left out.
    return false
  }
}
