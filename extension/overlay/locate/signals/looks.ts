import { styleOf } from '../elements.ts'
import type { Signal } from './signal.ts'

/** It looks like a profile picture (small and square, with a photo or one to three initials), or like an icon. */
export const looks: Signal = (candidate, { target }) => {
  if (target.looks === 'icon') return isIcon(candidate.element) ? 2 : 0
  if (target.looks !== 'avatar') return undefined
  const parts = [candidate.element, ...candidate.element.querySelectorAll('*')].slice(0, 24)
  const best = Math.max(0, ...parts.map(score), ...insideShadow(candidate.element).map(score))
  // A sign made of letters, such as a question mark, is no portrait.
  return best > 0 ? best : -2
}

function score(element: Element): number {
  const box = element.getBoundingClientRect()
  if (!isSmallSquare(box)) return 0
  const round = isRound(element, box) ? 1 : 0
  if (hasInitials(element)) return 3.5 + round
  if (hasPicture(element)) return 3 + round
  return element.matches('svg') || element.querySelector('svg') ? 0.5 : 0
}

function isIcon(element: Element): boolean {
  const hasSign = element.querySelector('svg,img,i,span,div') !== null || element.matches('svg,i')
  const hasWords = /\p{L}{2}/u.test(element.textContent ?? '')
  const { width, height } = element.getBoundingClientRect()
  return width >= 12 && width <= 72 && height >= 12 && height <= 72 && hasSign && !hasWords
}

function isSmallSquare({ width, height }: DOMRect): boolean {
  return width >= 16 && width <= 96 && height >= 16 && Math.abs(width - height) <= width * 0.25
}

function isRound(element: Element, box: DOMRect): boolean {
  const radius = styleOf(element)?.borderTopLeftRadius ?? ''
  return Number.parseFloat(radius) >= (radius.endsWith('%') ? 30 : box.width * 0.3)
}

function hasInitials(element: Element): boolean {
  return /^\p{Lu}\.?(\s?\p{Lu}\.?){0,2}$/u.test((element.textContent ?? '').trim())
}

function hasPicture(element: Element): boolean {
  if (element.localName === 'img' || element.localName === 'picture') return true
  const image = styleOf(element)?.backgroundImage ?? 'none'
  return image.includes('url(') && (element.textContent ?? '').trim() === ''
}

function insideShadow(element: Element): readonly Element[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].slice(0, 24)
}
