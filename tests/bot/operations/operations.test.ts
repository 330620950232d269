import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createBuckets } from '../../../bot/operations/rate-limit.ts'
import { reportToConsole } from '../../../bot/operations/report.ts'
import { follow, said } from '../direct-line-driver.ts'
import { startTestBot, type TestBot } from '../start-test-bot.ts'
import { hasRedis, startRedis } from '../storage/start-redis.ts'

let bot: TestBot
beforeAll(async () => {
  bot = await startTestBot()
})
afterAll(() => bot.close())

const get = async (path: string, headers = {}) => {
  const response = await fetch(bot.origin + path, { headers })
  return { status: response.status, text: await response.text() }
}

describe('for operators', () => {
  test('the process tells that it lives and can work', async () => {
    expect(await get('/healthz')).toEqual({ status: 200, text: '{"status":"ok"}' })
    expect(await get('/readyz')).toEqual({ status: 200, text: '{"status":"ok"}' })
  })

  test('turns are counted by topic and outcome, and nothing of the person is in the numbers', async () => {
    const to = await bot.client.start()
    await bot.client.say(to, 'Welche Ports braucht Erika?')
    await bot.client.answers(to, 1)
    const { text } = await get('/metrics')
    expect(text).toMatch(
      /^mail_guide_turns_total\{channel="directline",language="de",topic="server-data",outcome="answer"\} 1$/m,
    )
    expect(text).toMatch(/^mail_guide_turn_seconds_count \d+$/m)
    expect(text).toMatch(/^mail_guide_open_streams \d+$/m)
    expect(text).not.toContain('Erika')
  })

  test('numbers are for this machine, not for what comes through a proxy', async () => {
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404)
  })

  test('a report is one line of JSON with a code, never with words of a person', () => {
    const lines: string[] = []
    const spy = vi.spyOn(console, 'error').mockImplementation((line) => lines.push(String(line)))
    reportToConsole('turn-failed', new Error('mein Passwort ist geheim'))
    reportToConsole('thread-back')
    spy.mockRestore()
    const [wrong = '', wellAgain = ''] = lines
    expect(JSON.parse(wrong)).toMatchObject({ level: 'error', code: 'turn-failed', name: 'Error' })
    expect(JSON.parse(wellAgain)).toEqual({
      time: expect.any(String),
      level: 'info',
      code: 'thread-back',
    })
    expect(lines.join()).not.toContain('geheim')
  })

  test.skipIf(!hasRedis)('without its storage the process lives, but is not ready', async () => {
    const redis = await startRedis()
    const other = await startTestBot({ redisUrl: redis.url })
    await redis.kill()
    const ready = await fetch(`${other.origin}/readyz`)
    expect(ready.status).toBe(503)
    expect((await fetch(`${other.origin}/healthz`)).status).toBe(200)
    const to = other.client
    const { body } = await to.call('POST', '/tokens/generate')
    const refused = await to.call('POST', '/conversations', Object(body).token, {})
    expect(refused).toMatchObject({ status: 503, body: { error: { code: 'ServiceError' } } })
    expect(refused.text).not.toMatch(/redis|ioredis|127\.0\.0\.1/i)
    await other.close()
    await redis.stop()
  })
})

describe('too much', () => {
  test('a bucket lets a burst through, then the steady rate', () => {
    let now = 0
    const take = createBuckets({ perSecond: 2, burst: 3 }, () => now)
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0])
    expect(take('a')).toBe(500)
    expect(take('b')).toBe(0)
    now = 500
    expect([take('a'), take('a')]).toEqual([0, 500])
  })

  test('a thousand tokens at once are refused in time, and the service goes on', async () => {
    const other = await startTestBot()
    const { call } = other.client
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, () => call('POST', '/tokens/generate')),
    )
    const refused = answers.filter(({ status }) => status === 429)
    // How many in all depends on how fast they come; see admission.test.ts for the exact numbers.
    expect(refused.length).toBeGreaterThan(200)
    expect(refused[0]).toMatchObject({ body: { error: { code: 'TooManyRequests' } } })
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/)
    expect((await fetch(`${other.origin}/healthz`)).status).toBe(200)
    await other.close()
  })

  test('one connection opens a chat now and then, not all the time', async () => {
    const other = await startTestBot()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const generate = () =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = request(
          `${other.origin}/v3/directline/tokens/generate`,
          { agent, method: 'POST' },
          (response) => response.resume().on('end', () => resolve(response.statusCode)),
        )
        sent.on('error', reject).end()
      })
    const statuses = await Promise.all(Array.from({ length: 100 }, generate))
    expect(statuses.slice(0, 60)).toEqual(statuses.slice(0, 60).map(() => 200))
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10)
    const { call } = other.client
    expect((await call('POST', '/tokens/generate')).status).toBe(200)
    agent.destroy()
    await other.close()
  })

  test('who floods a conversation is refused alone', async () => {
    const [loud, quiet] = [await bot.client.start(), await bot.client.start()]
    const all = await Promise.all(Array.from({ length: 120 }, () => bot.client.say(loud, 'count')))
    expect(all.some(({ status }) => status === 429)).toBe(true)
    expect((await bot.client.say(quiet, 'count')).status).toBe(200)
  })

  test('more sockets than a person has tabs are refused', async () => {
    const to = await bot.client.start()
    const streams = Array.from({ length: 8 }, () => follow(to.streamUrl))
    await Promise.all(streams.map((stream) => stream.until((all) => all.length === 1)))
    expect(await follow(to.streamUrl).refused).toBe(429)
    for (const stream of streams) stream.close()
    await Promise.all(streams.map(({ closed }) => closed))
    const again = follow(to.streamUrl)
    await again.until((all) => all.length === 1)
    again.close()
  })
})

test('while the database is locked requests are refused soon, and nothing is lost', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bot-locked-'))
  const other = await startTestBot({ dataFolder })
  const { say, start, answers } = other.client
  const to = await start()
  const locker = new DatabaseSync(join(dataFolder, 'bot.sqlite'))
  locker.exec('begin immediate')
  const more = { channelData: { clientActivityID: 'c1' } }
  const refused = await say(to, 'count', more)
  expect(refused).toMatchObject({ status: 503, body: { error: { code: 'ServiceError' } } })
  expect(refused.text).not.toMatch(/sqlite|database|locked/i)
  expect(refused.headers.get('retry-after')).toBe('5')
  locker.exec('rollback')
  locker.close()
  expect((await say(to, 'count', more)).status).toBe(200)
  expect((await answers(to, 1))[0]?.text).toBe('turn 1')
  await other.close()
  rmSync(dataFolder, { recursive: true })
})

test('closing answers what is under way first, and tells clients to come back', async () => {
  const other = await startTestBot()
  const { start, say } = other.client
  const to = await start()
  const stream = follow(to.streamUrl)
  await stream.until((all) => all.length === 1)
  const sent = Array.from({ length: 10 }, () => say(to, 'count'))
  await Promise.all(sent)
  await stream.until((all) => said(all).length === 10)
  await other.close()
  expect(await stream.closed).toBe(1012)
})
