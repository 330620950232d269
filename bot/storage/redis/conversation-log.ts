import type { Redis } from 'ioredis'
import * as z from 'zod/mini'
import type { BotStorage, StoredActivity } from '../storage.ts'
import { keysOf, OWING, TOUCHED } from './keys.ts'
import { ACCEPT, OPEN, REPLY, TAKE_OWED } from './scripts.ts'

const Body = z.looseObject({ type: z.string() })
const Accepted = z.tuple([z.string(), z.number()])
const Owed = z.nullable(z.tuple([z.string(), z.string(), z.number()]))

type Log = Pick<BotStorage, 'open' | 'isOpen' | 'accept' | 'takeOwed' | 'reply' | 'read'>

/** The logs of all conversations as streams: the id of an entry is the watermark. */
export function createLog(redis: Redis): Log {
  return {
    async open(conversation) {
      const { open, log } = keysOf(conversation)
      const isNew = await redis.eval(OPEN, 3, open, TOUCHED, log, conversation, Date.now())
      return isNew === 1 ? 'opened' : 'known'
    },

    isOpen: async (conversation) => (await redis.exists(keysOf(conversation).open)) === 1,

    async accept(conversation, activity, clientId = '') {
      const { open, log, seen, owed, wake } = keysOf(conversation)
      const keys = [open, log, seen, owed, OWING, TOUCHED, wake]
      const body = JSON.stringify(activity)
      const answer = await redis.eval(ACCEPT, 7, ...keys, conversation, body, clientId, Date.now())
      const [entry, isNew] = Accepted.parse(answer)
      return { id: activityId(conversation, entry), isNew: isNew === 1 }
    },

    async takeOwed(conversation) {
      const { owed, attempts, log } = keysOf(conversation)
      const taken = Owed.parse((await redis.eval(TAKE_OWED, 3, owed, attempts, log)) ?? null)
      if (!taken) return undefined
      const [body, entry, times] = taken
      return { activity: toActivity(conversation, entry, body), attempts: times }
    },

    async reply(conversation, replies, settles) {
      const { open, log, owed, attempts, wake } = keysOf(conversation)
      const keys = [open, log, owed, attempts, OWING, wake]
      const entry = settles ? entryOf(settles) : ''
      const bodies = replies.map((reply) => JSON.stringify(reply))
      await redis.eval(REPLY, 6, ...keys, conversation, entry, ...bodies)
    },

    async read(conversation, after) {
      const from = parseWatermark(after)
      const entries = await redis.xrange(keysOf(conversation).log, `(${from}`, '+')
      return {
        activities: entries.map(([entry, [, body = '']]) => toActivity(conversation, entry, body)),
        watermark: entries.at(-1)?.[0] ?? from,
      }
    },
  }
}

const activityId = (conversation: string, entry: string) => `${conversation}|${entry}`

const entryOf = (id: string) => id.slice(id.lastIndexOf('|') + 1)

/** Watermarks come from outside: anything that is not one means "from the beginning". */
function parseWatermark(watermark: string | undefined): string {
  return watermark && /^\d{1,15}-\d{1,9}$/.test(watermark) ? watermark : '0-0'
}

function toActivity(conversation: string, entry: string, body: string): StoredActivity {
  return { ...Body.parse(JSON.parse(body)), id: activityId(conversation, entry) }
}
