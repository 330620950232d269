import type { Box } from '../boxes.ts'
import { styleOf } from '../elements.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'

/** How much an element looks like somebody's picture or initials; 0 when not at all. */
export function portrait(element: Element, frame: Frame | undefined, page: Page): number {
  const box = element.getBoundingClientRect()
  if (!isSmallSquare(box)) return 0
  const round = isRound(element, box) ? 1 : 0
  if (hasInitials(element, round === 1)) return 3.5 + round
  if (!hasPicture(element)) return 0
  return isInLogosCorner(page.box(element, frame), page) ? 1 : 3 + round
}

export function isSmallSquare({ width, height }: DOMRect): boolean {
  return width >= 16 && width <= 96 && height >= 16 && Math.abs(width - height) <= width * 0.25
}

function isRound(element: Element, box: DOMRect): boolean {
  const radius = styleOf(element)?.borderTopLeftRadius ?? ''
  return Number.parseFloat(radius) >= (radius.endsWith('%') ? 30 : box.width * 0.3)
}

/** Capitals, as in EM, E. M. or AvB; in a circle also other letters, as in em, م or 王. */
function hasInitials(element: Element, isRound: boolean): boolean {
  return [element.textContent ?? '', ownText(element)]
    .map((text) => text.trim())
    .some((text) =>
      isRound
        ? /^(\p{Lu}\.?(\s?\p{Lu}\.?){0,2}|\p{Lu}\p{Ll}{1,3}\p{Lu}|\p{L}{1,2}|\p{Lo}{3})$/u.test(
            text,
          )
        : /^(\p{Lu}\.?(\s?\p{Lu}\.?){0,2}|\p{Lu}\p{Ll}{1,3}\p{Lu})$/u.test(text) &&
          !LANGUAGES.has(text.toLowerCase()),
    )
}

/** What a square button says that switches the language. */
const LANGUAGES = new Set('de en fr it es nl pl pt da sv cs tr ru uk'.split(' '))

/** Without what lies over it, such as the number of a badge. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? '')
    .join('')
}

function hasPicture(element: Element): boolean {
  if (element.localName === 'img' || element.localName === 'picture') return true
  const image = styleOf(element)?.backgroundImage ?? 'none'
  return image.includes('url(') && (element.textContent ?? '').trim() === ''
}

/** Where a page begins, its maker's sign stands. */
function isInLogosCorner({ left, top, width }: Box, page: Page): boolean {
  return top + page.scrollTop < 96 && (page.isRtl ? page.width - left - width : left) < 96
}
