import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { direct, follow, said } from './direct-line-driver.ts'
import { runBotProcess } from './run-bot-process.ts'
import { hasRedis, startRedis } from './storage/start-redis.ts'

let dataFolder: string
beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'bot-crash-'))
})
afterAll(() => rmSync(dataFolder, { recursive: true }))

/** Whatever the network does, as a good client would: the same message again until it is confirmed. */
async function sayUntilConfirmed(
  origins: () => string,
  to: Awaited<ReturnType<ReturnType<typeof direct>['start']>>,
  text: string,
): Promise<void> {
  const more = { channelData: { clientActivityID: text } }
  for (;;) {
    const sent = await direct(origins())
      .say(to, text, more)
      .catch(() => undefined)
    if (sent?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('a process killed in the middle of a turn has lost nothing: the next one answers, once', async () => {
  const first = await runBotProcess({ dataFolder, hangs: true })
  const to = await direct(first.origin).start()
  const isHanging = first.says('hanging')
  const more = { channelData: { clientActivityID: 'c1' } }
  // The process hangs before it can confirm: the client does not know whether it was heard.
  direct(first.origin)
    .say(to, 'hang', more)
    .catch(() => {})
  await isHanging
  await first.kill()

  const second = await runBotProcess({ dataFolder })
  const client = direct(second.origin)
  await client.say(to, 'hang', more)
  const joined = (await client.call('GET', `/conversations/${to.conversationId}`, to.token)).body
  const stream = follow(Object(joined).streamUrl)
  await stream.until((all) => said(all).length === 1)
  await client.say(to, 'count')
  await stream.until((all) => said(all).length === 2)
  stream.close()
  expect(stream.activities.map(({ text }) => text)).toEqual([
    stream.activities[0]?.text,
    'hang',
    expect.stringContaining('IMAP'),
    'count',
    'turn 2',
  ])
  await second.stop()
})

test('a message that kills the process is apologised for, and the conversation goes on', async () => {
  const first = await runBotProcess({ dataFolder })
  const to = await direct(first.origin).start('de')
  direct(first.origin)
    .say(to, 'poison', { locale: 'de' })
    .catch(() => {})
  await first.ended
  // It tries once more, and may be gone before it has said that it listens.
  await runBotProcess({ dataFolder }).then(
    ({ ended }) => ended,
    () => {},
  )
  const third = await runBotProcess({ dataFolder })
  const client = direct(third.origin)
  await client.say(to, 'count')
  const joined = (await client.call('GET', `/conversations/${to.conversationId}`, to.token)).body
  const stream = follow(Object(joined).streamUrl)
  const answers = await stream.until((all) => said(all).length === 2).then(said)
  stream.close()
  expect(answers.map(({ text }) => text)).toEqual([
    expect.stringContaining('Es tut mir leid'),
    'turn 1',
  ])
  await third.stop()
})

describe.skipIf(!hasRedis)('two processes on one Redis', () => {
  test('lose and double nothing while one is killed', async () => {
    const redis = await startRedis()
    const [one, two] = await Promise.all([
      runBotProcess({ redisUrl: redis.url }),
      runBotProcess({ redisUrl: redis.url }),
    ])
    const to = await direct(two.origin).start()
    const stream = follow(to.streamUrl)
    let isOneAlive = true
    let turn = 0
    const origin = () => (isOneAlive && turn++ % 2 === 0 ? one.origin : two.origin)
    const texts = Array.from({ length: 60 }, (_, index) => `count ${index}`)
    await Promise.all(
      texts.map(async (text, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 3))
        if (index === 20) {
          isOneAlive = false
          await one.kill()
        }
        await sayUntilConfirmed(origin, to, text)
      }),
    )
    await stream.until((all) => said(all).length >= 60)
    stream.close()
    const asked = stream.activities.filter(({ from }) => from.role === 'user')
    expect(asked.map(({ text }) => text).sort()).toEqual([...texts].sort())
    expect(new Set(said(stream.activities).map(({ replyToId }) => replyToId)).size).toBe(60)
    expect(said(stream.activities)).toHaveLength(60)
    await two.stop()
    await redis.stop()
  })
})
