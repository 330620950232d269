import type { Storage } from '@microsoft/agents-hosting'
import type { Redis } from 'ioredis'
import { STATE_TOUCHED, stateKey } from './keys.ts'
import { WRITE_STATE } from './scripts.ts'

/** The SDK's key-value storage on Redis; an `eTag` other than `*` must match what is stored. */
export function createStateStore(redis: Redis): Storage {
  return {
    async read(keys) {
      const found = await Promise.all(keys.map((key) => readOne(redis, key)))
      return Object.fromEntries(found.flat())
    },

    async write(changes) {
      const entries = Object.entries(changes).map(([key, item]) => {
        const { eTag = '*', ...value } = item
        return { key: stateKey(key), args: [JSON.stringify(value), String(eTag)] }
      })
      const keys = [STATE_TOUCHED, ...entries.map(({ key }) => key)]
      await redis.eval(
        WRITE_STATE,
        keys.length,
        ...keys,
        Date.now(),
        ...entries.flatMap(({ args }) => args),
      )
    },

    async delete(keys) {
      const all = keys.map(stateKey)
      await Promise.all([redis.del(...all), redis.zrem(STATE_TOUCHED, ...all)])
    },
  }
}

async function readOne(redis: Redis, key: string): Promise<[string, object][]> {
  const [value, version] = await redis.hmget(stateKey(key), 'value', 'version')
  return value && version ? [[key, { ...JSON.parse(value), eTag: version }]] : []
}
