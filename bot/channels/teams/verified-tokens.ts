import { hash } from 'node:crypto'
import type { RequestHandler } from 'express'
import * as z from 'zod/mini'
import { deleteOldest } from '../../delete-oldest.ts'

/** How long a signature need not be checked again. */
const REMEMBERED_MS = 300_000

/** The Bot Connector uses few tokens at a time. */
const MAXIMUM_TOKENS = 100

const Identity = z.looseObject({ exp: z.number() })

/**
 * Checks each token once in five minutes: the Bot Connector sends the same one with every message for an hour,
 * and its signature costs as much as a good part of the answer. A token is never remembered beyond its own end.
 */
export function verifyOnce(
  verify: RequestHandler,
  /** The same for tokens that were never seen to be good; these may come in any number. */
  verifyNew: RequestHandler = verify,
  now: () => number = Date.now,
): RequestHandler {
  const verified = new Map<string, { identity: object; until: number }>()
  return (request, response, next) => {
    const token = digest(request.get('authorization') ?? '')
    const known = verified.get(token)
    if (known && known.until > now()) {
      Object.assign(request, { user: known.identity })
      return next()
    }
    verified.delete(token)
    return (known ? verify : verifyNew)(request, response, (error?: unknown) => {
      const identity = Identity.safeParse(Reflect.get(request, 'user'))
      if (error === undefined && identity.success) {
        const until = Math.min(identity.data.exp * 1000, now() + REMEMBERED_MS)
        verified.set(token, { identity: identity.data, until })
        if (verified.size > MAXIMUM_TOKENS) deleteOldest(verified)
      }
      next(error)
    })
  }
}

/** Not the token itself: it opens the bot to whoever reads the memory. */
function digest(header: string): string {
  return hash('sha256', header, 'base64')
}
