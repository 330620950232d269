import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { follow, said, tokenOf } from '../../direct-line-driver.ts'
import { startTestBot, type TestBot } from '../../start-test-bot.ts'

let bot: TestBot

beforeAll(async () => {
  bot = await startTestBot()
})
afterAll(() => bot.close())

describe('a conversation', () => {
  test('starts with 201 and everything a standard client wants to know', async () => {
    const generated = await bot.client.call('POST', '/tokens/generate')
    const started = await bot.client.call('POST', '/conversations', tokenOf(generated.body), {
      locale: 'de-DE',
      user: { id: 'someone-else' },
    })
    expect(started.status).toBe(201)
    expect(started.body).toMatchObject({
      conversationId: expect.any(String),
      token: expect.any(String),
      expires_in: 3600,
      streamUrl: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\//),
      referenceGrammarId: expect.any(String),
    })
    expect(started.headers.get('cache-control')).toBe('no-store')
    expect((await bot.client.call('POST', '/conversations', tokenOf(generated.body))).status).toBe(
      200,
    )
  })

  test('greets in the language of the client', async () => {
    const english = await bot.client.read(await bot.client.start('en-GB'))
    expect(english.activities).toMatchObject([
      { channelData: { kind: 'welcome', answer: { language: 'en' } } },
    ])
  })

  test('keeps no secret that comes in what a button submits', async () => {
    const to = await bot.client.start()
    const value = { letter: 'mein Passwort: Sommer2026!', subject: 'Hilfe' }
    await bot.client.say(to, '', { value })
    const answers = await bot.client.answers(to, 2)
    expect(answers[1]?.text).toBe('mein Passwort: ••••••')
    const { activities } = await bot.client.read(to)
    expect(JSON.stringify(activities)).not.toContain('Sommer2026')
  })

  test('answers with text, data for our chat, and a card with the buttons', async () => {
    const to = await bot.client.start()
    const sent = await bot.client.say(to, 'Welche Ports brauche ich für IMAP?')
    expect(sent).toMatchObject({ status: 200, body: { id: expect.any(String) } })
    const [answer] = await bot.client.answers(to, 1)
    expect(answer?.text).toContain('Server: imap.example.org')
    expect(answer?.text).toContain('Port: 993')
    expect(answer?.channelData?.answer).toMatchObject({ topic: 'server-data', language: 'de' })
    expect(answer?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5' },
    })
  })

  test('echoes the message of the person with its number, its time and its role', async () => {
    const to = await bot.client.start()
    const sent = await bot.client.say(to, 'ports', {
      from: { id: 'dl_somebody_else', role: 'bot' },
      channelData: { clientActivityID: 'abc' },
    })
    const { activities } = await bot.client.read(to)
    const echo = activities.find(({ from }) => from.role === 'user')
    expect(echo).toMatchObject({
      ...(sent.body as object),
      text: 'ports',
      timestamp: expect.any(String),
      channelData: { clientActivityID: 'abc' },
      from: { role: 'user', id: expect.stringMatching(/^dl_/) },
    })
    expect(echo?.from.id).not.toBe('dl_somebody_else')
  })

  test('takes a clicked button by its question, whatever its label says', async () => {
    const to = await bot.client.start()
    const question = { topic: 'password-set', slots: {} }
    await bot.client.say(to, 'irgendein Etikett', { value: { question }, locale: 'de' })
    const [answer] = await bot.client.answers(to, 1)
    expect(answer?.text).toContain('So setzen Sie das Passwort')
  })

  test('remembers: later turns know the earlier ones', async () => {
    const to = await bot.client.start()
    for (const _ of [1, 2, 3]) await bot.client.say(to, 'count')
    const answers = await bot.client.answers(to, 3)
    expect(answers.map(({ text }) => text)).toEqual(['turn 1', 'turn 2', 'turn 3'])
  })

  test('never runs two turns at once, however fast the messages come', async () => {
    const to = await bot.client.start()
    await Promise.all(Array.from({ length: 20 }, () => bot.client.say(to, 'count')))
    const answers = await bot.client.answers(to, 20)
    expect(answers.map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, (_, index) => `turn ${index + 1}`),
    )
  })

  test('answers a message that arrives twice once', async () => {
    const to = await bot.client.start()
    const more = { channelData: { clientActivityID: 'same' } }
    const [first, second] = await Promise.all([
      bot.client.say(to, 'count', more),
      bot.client.say(to, 'count', more),
    ])
    expect(second.body).toEqual(first.body)
    await bot.client.say(to, 'count')
    const answers = await bot.client.answers(to, 2)
    expect(answers.map(({ text }) => text)).toEqual(['turn 1', 'turn 2'])
  })

  test('apologises when a turn fails, and goes on', async () => {
    const to = await bot.client.start()
    await bot.client.say(to, 'explode', { locale: 'de' })
    await bot.client.say(to, 'count')
    const [sorry, next] = await bot.client.answers(to, 2)
    expect(sorry?.text).toContain('Es tut mir leid')
    expect(sorry?.text).not.toContain('failed')
    expect(next?.text).toBe('turn 1')
    expect(bot.reports.map(({ code }) => code)).toContain('turn-failed')
  })
})

describe('reading', () => {
  test('gives only what came after the watermark', async () => {
    const to = await bot.client.start()
    await bot.client.say(to, 'count')
    await bot.client.answers(to, 1)
    const { watermark } = await bot.client.read(to)
    expect(await bot.client.read(to, watermark)).toEqual({ activities: [], watermark })
    await bot.client.say(to, 'count')
    await bot.client.answers(to, 2)
    const rest = await bot.client.read(to, watermark)
    expect(said(rest.activities).map(({ text }) => text)).toEqual(['turn 2'])
  })

  test.each(['x', '-1', '1e9', "1' or 1=1", '999999999999999999999'])(
    'takes a watermark of %j for none',
    async (watermark) => {
      const to = await bot.client.start()
      const { activities } = await bot.client.read(to, encodeURIComponent(watermark))
      expect(activities).toHaveLength(1)
    },
  )

  test('a stream replays what was missed, then follows, each activity once and in order', async () => {
    const to = await bot.client.start()
    await bot.client.say(to, 'count')
    await bot.client.answers(to, 1)
    const { watermark } = await bot.client.read(to)
    await bot.client.say(to, 'count')
    const path = `/conversations/${to.conversationId}?watermark=${watermark}`
    const joined = (await bot.client.call('GET', path, to.token)).body as typeof to
    const stream = follow(joined.streamUrl)
    await stream.until((all) => said(all).length === 1)
    await bot.client.say(to, 'count')
    await stream.until((all) => said(all).length === 2)
    stream.close()
    expect(stream.activities.map(({ text }) => text)).toEqual([
      'count',
      'turn 2',
      'count',
      'turn 3',
    ])
    expect(new Set(stream.activities.map(({ id }) => id)).size).toBe(4)
  })
})
