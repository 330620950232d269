import type { Box } from '../locate/boxes.ts'
import { isHtml } from '../locate/elements.ts'
import type { Host } from './create-host.ts'

const PADDING = 4

/** Dims the page around the box and rings it; without a box the page is left as it is. */
export function drawSpotlight({ dim, ring }: Host, box: Box | undefined): void {
  ring.hidden = box === undefined
  const path = box ? dimmed(padded(box)) : ''
  if (dim.getAttribute('d') !== path) dim.setAttribute('d', path)
  if (box) stretch(ring, padded(box))
}

/** Draws the numbers 1, 2, 3 at these boxes. */
export function drawBadges({ badges }: Host, boxes: readonly Box[]): void {
  while (badges.childElementCount > boxes.length) badges.lastElementChild?.remove()
  while (badges.childElementCount < boxes.length) {
    const badge = document.createElement('div')
    badge.className = 'badge'
    badge.textContent = String(badges.childElementCount + 1)
    badges.append(badge)
  }
  boxes.forEach((box, index) => {
    const badge = badges.children[index]
    if (badge && isHtml(badge)) move(badge, clampInto(box))
  })
}

export function padded({ left, top, width, height }: Box): Box {
  return {
    left: left - PADDING,
    top: top - PADDING,
    width: width + 2 * PADDING,
    height: height + 2 * PADDING,
  }
}

/** The whole window with a rounded hole, as an even-odd path. */
function dimmed({ left, top, width, height }: Box): string {
  const radius = Math.min(8, width / 2, height / 2)
  const right = left + width
  const bottom = top + height
  const arc = (x: number, y: number) => `A${radius} ${radius} 0 0 1 ${x} ${y}`
  return [
    `M0 0H${innerWidth}V${innerHeight}H0Z`,
    `M${left + radius} ${top}H${right - radius}${arc(right, top + radius)}`,
    `V${bottom - radius}${arc(right - radius, bottom)}`,
    `H${left + radius}${arc(left, bottom - radius)}`,
    `V${top + radius}${arc(left + radius, top)}Z`,
  ].join('')
}

function clampInto({ left, top }: Box): Box {
  return { left: Math.max(2, left - 12), top: Math.max(2, top - 12), width: 0, height: 0 }
}

function stretch(element: HTMLElement, { left, top, width, height }: Box): void {
  set(element, 'transform', `translate(${left}px,${top}px)`)
  set(element, 'width', `${width}px`)
  set(element, 'height', `${height}px`)
}

function move(element: HTMLElement, { left, top }: Box): void {
  set(element, 'transform', `translate(${left}px,${top}px)`)
}

/** Writes a style only when it is another one. */
export function set(element: ElementCSSInlineStyle, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value)
}
