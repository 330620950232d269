import type { Request, RequestHandler, Response } from 'express'
import { deleteOldest } from '../delete-oldest.ts'
import { Refusal } from './refusal.ts'

/** More callers than this at once are not told apart any more: the oldest are forgotten first. */
const MAXIMUM_CALLERS = 20_000

export type RateLimitOptions = {
  perSecond: number
  /** How many may come at once after a quiet time. */
  burst: number
  /** Who is counted. @default the address of the connection */
  caller?: (request: Request) => string
}

/** Refuses with 429 who asks faster than that for long; the others do not notice. */
export function rateLimit(options: RateLimitOptions): RequestHandler {
  const { caller = (request) => request.ip ?? '' } = options
  const limit = createLimit(options)
  return (request, response, next) => {
    limit(caller(request), response)
    next()
  }
}

/** The same for callers whose name is known later: throws the refusal when this name has had enough. */
export function createLimit(rate: Pick<RateLimitOptions, 'perSecond' | 'burst'>) {
  const take = createBuckets(rate)
  return (name: string, response: Response): void => {
    refuseFor(take(name), response)
  }
}

/** Refuses who has to wait for so many milliseconds; 0 lets pass. */
export function refuseFor(milliseconds: number, response: Response): void {
  if (milliseconds === 0) return
  response.set('retry-after', String(Math.ceil(milliseconds / 1000)))
  throw new Refusal(429, 'TooManyRequests', 'Too many requests; please try again in a moment')
}

/** Token buckets by name: 0 when one was there, else the milliseconds until there is one. */
export function createBuckets(
  { perSecond, burst }: Pick<RateLimitOptions, 'perSecond' | 'burst'>,
  now: () => number = Date.now,
) {
  const buckets = new Map<string, { left: number; at: number }>()
  return function take(name: string): number {
    const time = now()
    const { left, at } = buckets.get(name) ?? { left: burst, at: time }
    const filled = Math.min(burst, left + ((time - at) * perSecond) / 1000)
    // Taken out and put in again, a bucket moves to the young end of the map.
    buckets.delete(name)
    buckets.set(name, { left: filled >= 1 ? filled - 1 : filled, at: time })
    if (buckets.size > MAXIMUM_CALLERS) deleteOldest(buckets)
    return filled >= 1 ? 0 : Math.ceil(((1 - filled) * 1000) / perSecond)
  }
}
