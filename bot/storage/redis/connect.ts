import { Redis, type RedisOptions } from 'ioredis'
import { RedisUnreachable } from './redis-unreachable.ts'

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

/** Connects twice; rejects with `RedisUnreachable` when that fails at the start. Later losses heal by themselves. */
export async function connect(
  url: string,
  report: (code: string, error: unknown) => void,
): Promise<Connections> {
  const commands = new Redis(url, { ...OPTIONS, lazyConnect: true })
  const subscriptions = new Redis(url, { ...OPTIONS, commandTimeout: 5_000, lazyConnect: true })
  const both = [commands, subscriptions]
  const atStart: unknown[] = []
  const keep = (error: unknown) => atStart.push(error)
  for (const connection of both) connection.on('error', keep)
  try {
    await Promise.all(both.map((connection) => connection.connect()))
  } catch (error) {
    for (const connection of both) connection.disconnect()
    // The rejection itself only says that the connection is closed.
    throw new RedisUnreachable(url, atStart[0] ?? error)
  }
  for (const connection of both) {
    connection.off('error', keep)
    connection.on('error', (error) => report('redis-unreachable', error))
  }
  return { commands, subscriptions }
}
