/** The hole of a dimming SVG path, in window coordinates, as the page's styles leave it; undefined without one. */
export function holeOf(path: Element | null): DOMRect | undefined {
  if (!(path instanceof SVGPathElement) || !path.checkVisibility()) return undefined
  // The computed value: a style sheet may have reset the attribute.
  const drawn =
    getComputedStyle(path)
      .getPropertyValue('d')
      .match(/"(.*)"/)?.[1] ?? ''
  const boxes = drawn.split(/(?=M)/).map(boxOf)
  if (boxes.length < 2) return undefined
  const hole = boxes.toSorted(
    (one, other) => one.width * one.height - other.width * other.height,
  )[0]
  const toWindow = path.getScreenCTM()
  if (!hole || !toWindow) return undefined
  const from = new DOMPoint(hole.x, hole.y).matrixTransform(toWindow)
  const to = new DOMPoint(hole.right, hole.bottom).matrixTransform(toWindow)
  return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y)
}

/** Measured in a tree of its own, which the page's styles cannot reach. */
function boxOf(shape: string): DOMRect {
  const host = document.createElement('div')
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', shape)
  svg.append(path)
  host.attachShadow({ mode: 'open' }).append(svg)
  document.documentElement.append(host)
  const { x, y, width, height } = path.getBBox()
  host.remove()
  return new DOMRect(x, y, width, height)
}

export function addStyle(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
}
