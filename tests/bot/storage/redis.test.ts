import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWidget } from '../../../bot/help-center/build-widget.ts'
import { openRedis } from '../../../bot/storage/redis/open-redis.ts'
import { RedisUnreachable } from '../../../bot/storage/redis/redis-unreachable.ts'
import { ensureModel } from '../../../scripts/train.ts'
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

test('what is told of a Redis that is away is its address and the reason, never a password', async () => {
  const reports: string[] = []
  const opened = openRedis('redis://anna:geheim@127.0.0.1:1/2', (code) => reports.push(code))
  await expect(opened).rejects.toMatchObject({
    message: expect.stringContaining('REDIS_URL'),
    address: 'redis://127.0.0.1:1',
    reason: 'ECONNREFUSED',
  })
  expect(reports).toEqual([])
})

test.each([
  ['redis://:geheim@redis.example.org:6380/1', 'redis://redis.example.org:6380'],
  ['rediss://anna:ge/h@ei?m#@redis.example.org', 'rediss://redis.example.org'],
  ['redis://[::1]:6379', 'redis://[::1]:6379'],
  ['redis://redis.example.org?password=geheim', 'redis://redis.example.org'],
])('%s is told as %s', (url, address) => {
  expect(new RedisUnreachable(url, new Error('away')).address).toBe(address)
})

test('an error that repeats the command with the password is told by its code', () => {
  const cause = Object.assign(new Error('ERR unknown command `HELLO`, args: `AUTH` `geheim`'), {
    name: 'ReplyError',
  })
  expect(new RedisUnreachable('redis://127.0.0.1', cause).reason).toBe('ERR')
})

describe('the service without Redis', () => {
  beforeAll(async () => {
    ensureModel()
    if (!existsSync('dist/help-center')) await buildWidget(resolve('dist/help-center'))
  })

  test.each([
    [
      'de_DE.UTF-8',
      /^Keine Verbindung zu Redis unter redis:\/\/127\.0\.0\.1:1 \(ECONNREFUSED\)\..*REDIS_URL stimmen\n$/,
    ],
    [
      'en_GB.UTF-8',
      /^No connection to Redis at redis:\/\/127\.0\.0\.1:1 \(ECONNREFUSED\)\..*in REDIS_URL\n$/,
    ],
  ])(
    'says one sentence (%s) and ends with a code that has it started again',
    (LC_ALL, sentence) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['bot/main.ts'], {
        env: { LC_ALL, PORT: '1', REDIS_URL: 'redis://:geheim@127.0.0.1:1' },
        encoding: 'utf8',
      })
      expect(stderr).toMatch(sentence)
      expect(stdout).toBe('')
      expect(status).toBe(1)
    },
  )
})
