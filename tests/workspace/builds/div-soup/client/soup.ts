export type Piece = Node | string | undefined

export type Screen = { title: string; content: Piece[] }

/** A div, as always. */
export function box(name: string, ...pieces: Piece[]): HTMLDivElement {
  const div = document.createElement('div')
  if (name) div.className = name
  div.append(...pieces.filter((piece) => piece !== undefined))
  return div
}

export function words(text: string, name = ''): HTMLSpanElement {
  const span = document.createElement('span')
  if (name) span.className = name
  span.append(text)
  return span
}

/** Makes anything clickable, for people with a mouse. */
export function onPress<Part extends HTMLElement>(part: Part, action: () => unknown): Part {
  part.addEventListener('click', () => void action())
  return part
}

export function field(placeholder: string, type = 'text'): HTMLInputElement {
  const input = document.createElement('input')
  input.className = 'q8'
  input.type = type
  input.placeholder = placeholder
  input.autocomplete = 'off'
  return input
}

export function glyph(name: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('class', 'g1')
  const use = document.createElementNS(space, 'use')
  use.setAttribute('href', `/assets/client/icons.svg#${name}`)
  svg.append(use)
  return svg
}

/** A short message in the corner that goes away by itself. */
export function toast(text: string, kind: 'ok' | 'no'): void {
  for (const old of document.querySelectorAll('.t7')) old.remove()
  const node = box(`t7 t7-${kind}`, text)
  document.body.append(node)
  setTimeout(() => node.remove(), 8000)
}
