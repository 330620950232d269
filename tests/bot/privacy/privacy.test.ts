import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../../bot/storage/sqlite/open-sqlite.ts'
import { follow, said } from '../direct-line-driver.ts'
import { startTestBot, type TestBot } from '../start-test-bot.ts'
import { hasRedis, startRedis } from '../storage/start-redis.ts'

let dataFolder: string
let bot: TestBot

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'bot-privacy-'))
  bot = await startTestBot({ dataFolder })
})
afterAll(async () => {
  await bot.close()
  rmSync(dataFolder, { recursive: true })
})

/** Everything that lies in the data folder, as bytes read as text. */
const onDisk = () =>
  readdirSync(dataFolder)
    .map((file) => readFileSync(join(dataFolder, file), 'latin1'))
    .join('')

async function notes(kind: 'unanswered' | 'feedback') {
  const storage = openSqlite(join(dataFolder, 'bot.sqlite'))
  const found = await storage.notes(kind)
  await storage.close()
  return found
}

test('a pasted secret reaches neither log nor disk nor answer, and the person is warned', async () => {
  const secrets = ['Sommer2026!', 'hunter2xyz', 'xK9#mLp2Q', 'Rosen$trauss7']
  const to = await bot.client.start()
  await bot.client.say(to, `Mein Passwort ist ${secrets[0]} und es geht nicht`)
  await bot.client.say(to, `password: ${secrets[1]} riddle`)
  await bot.client.say(to, `explode ${secrets[2]}`)
  const event = { type: 'event', name: 'feedback', value: { reaction: 'dislike' } }
  const path = `/conversations/${to.conversationId}/activities`
  await bot.client.call('POST', path, to.token, { ...event, text: `pw=${secrets[3]}` })
  const answers = await bot.client.answers(to, 3)
  expect(answers[0]?.text).toContain('wie ein Passwort aussieht')
  const { activities } = await bot.client.read(to)
  const everything = JSON.stringify([activities, bot.reports.map(String)]) + onDisk()
  for (const secret of secrets) expect(everything).not.toContain(secret)
  expect(everything).toContain('Mein Passwort ist')
  for (const { error } of bot.reports) expect(String(error)).not.toMatch(/Sommer|hunter|xK9/)
})

test('a secret beside the text is not kept either, in a button, a form or an attachment', async () => {
  const secrets = ['Winter2027!', 'hunter3xyz', 'yL8#nKq3R']
  const to = await bot.client.start()
  await bot.client.say(to, 'count', {
    value: { form: { password: secrets[1], note: [`pw=${secrets[0]}`] }, port: 993 },
    attachments: [{ contentType: 'text/plain', content: { text: `Mein Passwort: ${secrets[2]}` } }],
  })
  await bot.client.answers(to, 1)
  const everything = JSON.stringify((await bot.client.read(to)).activities) + onDisk()
  for (const secret of secrets) expect(everything).not.toContain(secret)
  expect(everything).toContain('"port":993')
})

test('something nested without end is answered, not stumbled over', async () => {
  const to = await bot.client.start()
  const path = `/conversations/${to.conversationId}/activities`
  const value = '['.repeat(100_000) + ']'.repeat(100_000)
  const sent = await bot.client.call(
    'POST',
    path,
    to.token,
    `{"type":"message","text":"count","value":${value}}`,
  )
  expect(sent.status).toBe(200)
  expect((await bot.client.answers(to, 1))[0]?.text).toBe('turn 1')
})

describe.skipIf(!hasRedis)('with Redis', () => {
  test('a pasted secret does not reach its files either, and a deleted conversation is empty', async () => {
    const redis = await startRedis()
    const other = await startTestBot({ redisUrl: redis.url })
    const { start, say, answers, read } = other.client
    const to = await start()
    await say(to, 'Mein Passwort ist Herbst2028! und Zitronenfalter riddle')
    await answers(to, 1)
    expect(redis.written()).toContain('Zitronenfalter')
    expect(redis.written()).not.toContain('Herbst2028!')
    await say(to, 'Bitte löschen Sie alle meine Daten.')
    await expect
      .poll(async () => (await read(to)).activities.map(({ channelData }) => channelData?.kind))
      .toEqual(['forgotten'])
    expect(JSON.stringify(other.reports.map(String))).not.toContain('Herbst')
    await other.close()
    await redis.stop()
  })
})

test('a question without an answer is kept for the editors, without the person', async () => {
  const to = await bot.client.start()
  await bot.client.say(to, 'riddle von erika@example.org')
  await bot.client.answers(to, 1)
  expect((await notes('unanswered')).map(({ body }) => body)).toContainEqual({
    text: 'riddle von …@…',
    language: 'en',
    outcome: 'decline',
    candidates: [{ topic: 'server-data', confidence: 0.9 }],
  })
})

test('thumbs are kept with the topic', async () => {
  const to = await bot.client.start()
  await bot.client.say(to, 'Welche Ports?')
  await bot.client.answers(to, 1)
  const path = `/conversations/${to.conversationId}/activities`
  const value = { reaction: 'like', topic: 'encryption' }
  const event = { type: 'event', name: 'feedback', value, text: 'Danke!' }
  expect((await bot.client.call('POST', path, to.token, event)).status).toBe(200)
  await bot.client.say(to, 'count')
  await bot.client.answers(to, 2)
  expect((await notes('feedback')).at(-1)?.body).toEqual({
    topic: 'encryption',
    reaction: 'like',
    comment: 'Danke!',
  })
})

test('"delete my data" leaves the confirmation and nothing else, also on disk', async () => {
  const to = await bot.client.start()
  const stream = follow(to.streamUrl)
  await bot.client.say(to, 'Zitronenfalter riddle')
  await stream.until((all) => said(all).length === 1)
  expect(onDisk().includes('Zitronenfalter')).toBe(true)
  await bot.client.say(to, 'Bitte löschen Sie alle meine Daten.')
  const [, farewell] = await stream.until((all) => said(all).length === 2).then(said)
  expect(farewell).toMatchObject({ channelData: { kind: 'forgotten' } })
  stream.close()
  expect((await bot.client.read(to)).activities.map(({ id }) => id)).toEqual([farewell?.id])
  expect((await notes('unanswered')).map(({ body }) => body.text).join()).not.toContain('Zitronen')
  expect(onDisk().includes('Zitronenfalter')).toBe(false)
})
