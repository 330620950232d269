type Listener = (event: Event) => void
type Attributes = Record<string, string | boolean | number | Listener | undefined>
export type Child = Node | string | undefined | false

/** `element('a', { href: '/' }, 'Start')`; functions become listeners, `false` and undefined leave things out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value)
    else if (value === true) node.setAttribute(name, '')
    else if (value !== undefined && value !== false) node.setAttribute(name, String(value))
  }
  node.append(...children.filter((child) => child !== undefined && child !== false))
  return node
}

/** A decorative icon of the sprite. */
export function icon(name: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(space, 'use')
  use.setAttribute('href', `/assets/client/icons.svg#${name}`)
  svg.append(use)
  return svg
}
