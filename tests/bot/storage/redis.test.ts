import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRedis } from '../../../bot/storage/redis/open-redis.ts'
import { hasRedis, startRedis } from './start-redis.ts'
import { describeStorage } from './storage-contract.ts'

let redis: Awaited<ReturnType<typeof startRedis>>
const silent = () => {}

describe.skipIf(!hasRedis)('with redis-server', () => {
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  describeStorage('Redis', () => openRedis(redis.url, silent))

  test('two processes share the signing key, the log and the order of turns', async () => {
    const [a, b] = await Promise.all([openRedis(redis.url, silent), openRedis(redis.url, silent)])
    expect(await a.secret()).toEqual(await b.secret())
    const id = crypto.randomUUID()
    await a.open(id)
    const woken = new Promise<void>((resolve) => {
      void b
        .watch(id, resolve, new AbortController().signal)
        .then(() => a.accept(id, { type: 'message', text: 'Hallo' }))
    })
    await woken
    expect((await b.read(id)).activities).toMatchObject([{ text: 'Hallo' }])
    const running: string[] = []
    const work = (name: string) => async () => {
      running.push(name)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running.push(name)
    }
    await Promise.all([0, 1, 2, 3].map((n) => (n % 2 ? a : b).exclusively(id, work(String(n)))))
    for (let n = 0; n < running.length; n += 2) expect(running[n]).toBe(running[n + 1])
    await Promise.all([a.close(), b.close()])
  })

  test('while Redis is away requests fail soon; when it is back, everything goes on', async () => {
    const storage = await openRedis(redis.url, silent)
    const id = crypto.randomUUID()
    await storage.open(id)
    await storage.accept(id, { type: 'message', text: '1' }, 'c1')
    const wakes: number[] = []
    await storage.watch(id, () => wakes.push(1), new AbortController().signal)
    await redis.kill()
    await expect(storage.accept(id, { type: 'message', text: '2' }, 'c2')).rejects.toThrow()
    await expect(storage.ping()).rejects.toThrow()
    await redis.restart()
    await expect
      .poll(
        () =>
          storage.ping().then(
            () => 'back',
            () => 'away',
          ),
        { timeout: 10_000 },
      )
      .toBe('back')
    expect((await storage.read(id)).activities).toMatchObject([{ text: '1' }])
    expect((await storage.accept(id, { type: 'message', text: '2' }, 'c2')).isNew).toBe(true)
    await expect.poll(() => wakes.length, { timeout: 10_000 }).toBeGreaterThan(0)
    await storage.close()
  })
})

test('without Redis the start fails with a sentence that says what to check', async () => {
  await expect(openRedis('redis://127.0.0.1:1', silent)).rejects.toThrow('REDIS_URL')
})
