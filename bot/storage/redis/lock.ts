import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import { KEEP_LOCK, UNLOCK } from './scripts.ts'

/** After this the lock of a process that died is free. */
const LOCK_MS = 6_000
const KEEP_MS = 2_000
const RETRY_MS = 20
const GIVE_UP_MS = 30_000

/** Runs work while holding a lock that all processes respect; rejects when it cannot be had. */
export async function withLock<T>(redis: Redis, key: string, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  const deadline = Date.now() + GIVE_UP_MS
  while ((await redis.set(key, token, 'PX', LOCK_MS, 'NX')) === null) {
    if (Date.now() > deadline) throw new Error(`Redis: the lock ${key} was not free in time`)
    // Processes that wait for the same lock should not ask in step.
    await pause(RETRY_MS * (0.5 + Math.random()))
  }
  // Not kept in time, the lock runs out; answers are still given only once (see REPLY).
  const keeper = setInterval(() => {
    redis.eval(KEEP_LOCK, 1, key, token, LOCK_MS).catch(() => {})
  }, KEEP_MS)
  try {
    return await work()
  } finally {
    clearInterval(keeper)
    // If this fails, the lock runs out by itself.
    await redis.eval(UNLOCK, 1, key, token).catch(() => {})
  }
}
