import { Redis, type RedisOptions } from 'ioredis'

/** A request fails rather than waits: the person then sees "send again", and nothing piles up. */
const OPTIONS = {
  commandTimeout: 2_000,
  connectTimeout: 5_000,
  maxRetriesPerRequest: 1,
  retryStrategy: (times) => Math.min(times * 100, 2_000),
} as const satisfies RedisOptions

export type Connections = {
  commands: Redis
  /** A subscribed connection can do nothing else. */
  subscriptions: Redis
}

/** Connects twice; rejects when Redis does not answer at the start. Later losses heal by themselves. */
export async function connect(
  url: string,
  report: (code: string, error: unknown) => void,
): Promise<Connections> {
  const commands = new Redis(url, { ...OPTIONS, lazyConnect: true })
  const subscriptions = new Redis(url, { ...OPTIONS, commandTimeout: 5_000, lazyConnect: true })
  for (const connection of [commands, subscriptions]) {
    connection.on('error', (error) => report('redis-unreachable', error))
  }
  try {
    await Promise.all([commands.connect(), subscriptions.connect()])
  } catch (error) {
    commands.disconnect()
    subscriptions.disconnect()
    throw new Error('Redis did not answer at the start: check REDIS_URL', { cause: error })
  }
  return { commands, subscriptions }
}
