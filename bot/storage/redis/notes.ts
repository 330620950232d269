import type { Redis } from 'ioredis'
import * as z from 'zod/mini'
import type { BotStorage } from '../storage.ts'
import { keysOf, notesKey } from './keys.ts'

const Stored = z.object({ body: z.record(z.string(), z.unknown()) })

/** Notes in one sorted set a kind, by time; the conversation remembers which are its own. */
export function createNotes(redis: Redis): Pick<BotStorage, 'note' | 'notes'> {
  const counter = { count: 0 }

  return {
    async note(conversation, kind, body) {
      // The id keeps equal notes apart, and those of one millisecond in order.
      counter.count += 1
      const id = `${String(counter.count).padStart(12, '0')}-${crypto.randomUUID()}`
      const member = JSON.stringify({ id, body })
      await redis
        .multi()
        .zadd(notesKey(kind), Date.now(), member)
        .sadd(keysOf(conversation).notes, JSON.stringify([kind, member]))
        .exec()
    },

    async notes(kind) {
      const flat = await redis.zrange(notesKey(kind), '0', '-1', 'WITHSCORES')
      return flat.flatMap((member, index) =>
        index % 2 === 0
          ? [
              {
                kind,
                time: new Date(Number(flat[index + 1])).toISOString(),
                body: Stored.parse(JSON.parse(member)).body,
              },
            ]
          : [],
      )
    },
  }
}
