import type { RequestHandler } from 'express'
import { Refusal } from '../../operations/refusal.ts'

/** Lets pages of the allowed sites read our answers, and refuses all other sites; requests without an origin are no pages. */
export function allowOrigins(allowed: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin')
    response.vary('origin')
    if (origin === undefined) return next()
    if (!isAllowedOrigin(origin, request.get('host'), allowed)) {
      throw new Refusal(403, 'OriginNotAllowed', 'This site may not use the chat')
    }
    response.set('access-control-allow-origin', origin)
    if (request.method !== 'OPTIONS') return next()
    response.set({
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers':
        'authorization, content-type, x-ms-bot-agent, x-requested-with',
      'access-control-max-age': '600',
    })
    response.status(204).end()
  }
}

/** Our own pages, whatever name they were reached by, and the sites the operator names. */
export function isAllowedOrigin(
  origin: string,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (allowed.includes(origin)) return true
  return host !== undefined && (origin === `https://${host}` || origin === `http://${host}`)
}
