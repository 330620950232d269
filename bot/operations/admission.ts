import type { Socket } from 'node:net'
import type { Request, RequestHandler } from 'express'
import { createBuckets, refuseFor } from './rate-limit.ts'

/** Whoever keeps asking over one connection is no person who opens a chat. */
const PER_CONNECTION = { perSecond: 5, burst: 60 }

/** All newcomers together: a company of thousands that comes to work, not a flood. */
const TOGETHER = { perSecond: 50, burst: 400 }

/** Only while newcomers are too many: of one address with one program. The others go on unhindered. */
const WHEN_CROWDED = { perSecond: 10, burst: 50 }

/**
 * Lets people in who have no name yet. Nobody is refused for the address alone, behind which a whole company may be:
 * it counts only while there are so many newcomers that someone must wait, and then for the program that is so loud.
 */
export function admission(now: () => number = Date.now): RequestHandler {
  const takeOfConnection = createBuckets(PER_CONNECTION, now)
  const takeWhenCrowded = createBuckets(WHEN_CROWDED, now)
  const nameOf = connectionNames()
  const together = { left: TOGETHER.burst, at: now() }

  function wait(request: Request): number {
    const connection = nameOf(request)
    const own = connection === undefined ? 0 : takeOfConnection(connection)
    if (own > 0) return own
    const filled = together.left + ((now() - together.at) * TOGETHER.perSecond) / 1000
    together.left = Math.min(TOGETHER.burst, filled)
    together.at = now()
    if (together.left < TOGETHER.burst / 2) {
      const crowded = takeWhenCrowded(`${request.ip} ${request.get('user-agent')}`)
      if (crowded > 0) return crowded
    }
    if (together.left < 1) return 1000 / TOGETHER.perSecond
    together.left -= 1
    return 0
  }

  return (request, response, next) => {
    refuseFor(wait(request), response)
    next()
  }
}

/** Connections of a reverse proxy carry many people: those have no name. */
function connectionNames(): (request: Request) => string | undefined {
  const names = new WeakMap<Socket, string>()
  let count = 0
  return ({ socket, ips }) => {
    if (ips.length > 0) return undefined
    const name = names.get(socket) ?? String(++count)
    names.set(socket, name)
    return name
  }
}
