import { includesOne } from '../address.ts'
import type { Signal } from './signal.ts'

/** Its link leads where it should. */
export const href: Signal = (candidate, { target }) => {
  const link = candidate.element.closest('a,area,[routerlink],[data-href]')
  const address = link && (link.getAttribute('href') ?? link.getAttribute('routerlink') ?? '')
  return target.href && (includesOne(address ?? '', target.href) ? 1.5 : 0)
}

/** It is on a page with such an address. */
export const url: Signal = (_, { target }, { page }) =>
  target.url && (includesOne(page.url, target.url) ? 1 : 0)
