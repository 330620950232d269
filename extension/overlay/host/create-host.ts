import css from './overlay.css?inline'

export const HOST_MARK = 'data-souvera-mail-guide'

export type Host = {
  element: HTMLElement
  shadow: ShadowRoot
  /** Everything that is drawn; measured in the window's own pixels. */
  layer: HTMLElement
  /** Where the card is rendered. */
  card: HTMLElement
  dim: SVGPathElement
  ring: HTMLElement
  badges: HTMLElement
}

/** Makes our one element with everything inside it; it is in no document yet. */
export function createHost(mode: 'open' | 'closed'): Host {
  const element = document.createElement('div')
  element.setAttribute(HOST_MARK, '')
  element.setAttribute('popover', 'manual')
  const shadow = element.attachShadow({ mode })
  addStyles(shadow)

  const layer = append(shadow, 'div', 'layer')
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'dim')
  svg.setAttribute('aria-hidden', 'true')
  const dim = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  dim.setAttribute('fill-rule', 'evenodd')
  svg.append(dim)
  layer.append(svg)
  const ring = append(layer, 'div', 'ring')
  ring.hidden = true
  const badges = append(layer, 'div', 'badges')
  badges.setAttribute('aria-hidden', 'true')
  return { element, shadow, layer, card: append(layer, 'div', 'place'), dim, ring, badges }
}

function append(parent: ParentNode, tag: 'div', className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  parent.append(element)
  return element
}

/** Constructed style sheets work under every content security policy. */
function addStyles(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox does not let content scripts adopt sheets; there an extension's own element is exempt from the policy.
    const style = document.createElement('style')
    style.textContent = css
    shadow.prepend(style)
  }
}
