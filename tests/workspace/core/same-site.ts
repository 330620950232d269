import type { Visit } from './visit.ts'

/** Whether a request that changes something comes from our own pages, or from no browser page at all. */
export function isOwnRequest(visit: Visit): boolean {
  const site = visit.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = visit.header('origin')
  return origin === undefined || origin === `http://${visit.header('host')}`
}
