import { matchName } from '../match-name.ts'
import { isSmallSquare, portrait } from './portrait.ts'
import type { Signal } from './signal.ts'

/** It looks like a profile picture (small and square, with a photo or one to three initials), or like an icon. */
export const looks: Signal = (candidate, { target }, { page }) => {
  if (target.looks === 'icon') return isIcon(candidate.element) ? 2 : 0
  if (target.looks !== 'avatar') return undefined
  const parts = [candidate.element, ...candidate.element.querySelectorAll('*')].slice(0, 24)
  const all = [...parts, ...insideShadow(candidate.element)]
  const best = Math.max(0, ...all.map((part) => portrait(part, candidate.frame, page)))
  if (best > 0) return best
  const name = candidate.name().trim()
  if (name === '' || (target.names && matchName(name, target.names))) {
    return all.some(isDrawing) ? 0.5 : -2
  }
  // A sign with a name of its own leads to what it says, unless that is somebody's name.
  if (!isPersonsName(name)) return -2
  return candidate.element.hasAttribute('aria-haspopup') ? 1 : -1
}

function isDrawing(element: Element): boolean {
  return element.localName === 'svg' && isSmallSquare(element.getBoundingClientRect())
}

function isIcon(element: Element): boolean {
  const hasSign = element.querySelector('svg,img,i,span,div') !== null || element.matches('svg,i')
  const hasWords = /\p{L}{2}/u.test(element.textContent ?? '')
  const { width, height } = element.getBoundingClientRect()
  return width >= 12 && width <= 72 && height >= 12 && height <= 72 && hasSign && !hasWords
}

/** "Erika Mustermann", "Anna-Lena von Berg". */
function isPersonsName(name: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]+(\s\p{Ll}{2,3})*(\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.test(name)
}

function insideShadow(element: Element): readonly Element[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].slice(0, 24)
}
