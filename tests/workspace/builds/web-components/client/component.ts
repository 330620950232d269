import type { Text } from '../../../client/text.ts'
import type { SessionReply } from '../../../core/api-types.ts'
import type { Message } from '../../../core/sample-mail.ts'

/** What the application hands down to its components. */
export type Context = {
  session: SessionReply
  text: Text
  messages: readonly Message[]
  path: string
}

/** What one address shows. */
export type Page = { title: string; content: Node[] }

/** `create('a', { href }, 'Mail')`; properties, not attributes, so components get whole objects. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children)
  return node
}

/** A style sheet for shadow roots; allowed under a policy that forbids inline styles. */
export function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet()
  styles.replaceSync(css)
  return styles
}

/** Asks the application, wherever it is, to show another page. */
export function navigate(from: HTMLElement, path: string): void {
  from.dispatchEvent(new CustomEvent('navigate', { detail: path, bubbles: true, composed: true }))
}

export function glyph(name: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('class', 'glyph')
  const use = document.createElementNS(space, 'use')
  use.setAttribute('href', `/assets/client/icons.svg#${name}`)
  svg.append(use)
  return svg
}

export const base = sheet(`
  :host { display: block; box-sizing: border-box; }
  * { box-sizing: border-box; }
  .glyph { width: 22px; height: 22px; flex: none; }
  h1 { margin: 0 0 12px; font: 600 26px/1.2 Georgia, "DejaVu Serif", serif; }
  h2 { margin: 24px 0 8px; font: 600 19px/1.2 Georgia, "DejaVu Serif", serif; }
  button, input, select { font: inherit; color: inherit; }
  a { color: var(--brand); }
  :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
  .muted { color: var(--muted); }
`)
