import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { direct, follow, said, tokenOf } from '../../direct-line-driver.ts'
import { startTestBot } from '../../start-test-bot.ts'

let bot: Awaited<ReturnType<typeof startTestBot>>
let client: ReturnType<typeof direct>

beforeAll(async () => {
  bot = await startTestBot({ allowedOrigins: ['https://intranet.example.org'] })
  client = direct(bot.origin)
})
afterAll(() => bot.close())

test('the sites of the settings may talk to it, however they are written', async () => {
  const allowedOrigins = ['https://Intranet.example.org/']
  const other = await startTestBot({ settings: { allowedOrigins } })
  const ask = (origin: string) =>
    direct(other.origin).call('POST', '/tokens/generate', undefined, {}, { origin })
  const allowed = await ask('https://intranet.example.org')
  const refused = await ask('https://elsewhere.example.org')
  await other.close()
  expect(allowed.status).toBe(200)
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://intranet.example.org')
  expect(refused.status).toBe(403)
})

describe('a conversation', () => {
  test('starts with 201 and everything a standard client wants to know', async () => {
    const generated = await client.call('POST', '/tokens/generate')
    const started = await client.call('POST', '/conversations', tokenOf(generated.body), {
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
    expect((await client.call('POST', '/conversations', tokenOf(generated.body))).status).toBe(200)
  })

  test('greets in the language of the client', async () => {
    const english = await client.read(await client.start('en-GB'))
    expect(english.activities).toMatchObject([
      { channelData: { kind: 'welcome', answer: { language: 'en' } } },
    ])
  })

  test('keeps no secret that comes in what a button submits', async () => {
    const to = await client.start()
    const value = { letter: 'mein Passwort: Sommer2026!', subject: 'Hilfe' }
    await client.say(to, '', { value })
    const answers = await client.answers(to, 2)
    expect(answers[1]?.text).toBe('mein Passwort: ••••••!')
    const { activities } = await client.read(to)
    expect(JSON.stringify(activities)).not.toContain('Sommer2026')
  })

  test('answers with text, data for our chat, and a card with the buttons', async () => {
    const to = await client.start()
    const sent = await client.say(to, 'Welche Ports brauche ich für IMAP?')
    expect(sent).toMatchObject({ status: 200, body: { id: expect.any(String) } })
    const [answer] = await client.answers(to, 1)
    expect(answer?.text).toContain('Server: imap.example.org')
    expect(answer?.text).toContain('Port: 993')
    expect(answer?.channelData?.answer).toMatchObject({ topic: 'server-data', language: 'de' })
    expect(answer?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5' },
    })
  })

  test('echoes the message of the person with its number, its time and its role', async () => {
    const to = await client.start()
    const sent = await client.say(to, 'ports', {
      from: { id: 'dl_somebody_else', role: 'bot' },
      channelData: { clientActivityID: 'abc' },
    })
    const { activities } = await client.read(to)
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
    const to = await client.start()
    const question = { topic: 'password-set', slots: {} }
    await client.say(to, 'irgendein Etikett', { value: { question }, locale: 'de' })
    const [answer] = await client.answers(to, 1)
    expect(answer?.text).toContain('So setzen Sie das Passwort')
  })

  test('remembers: later turns know the earlier ones', async () => {
    const to = await client.start()
    for (const _ of [1, 2, 3]) await client.say(to, 'count')
    const answers = await client.answers(to, 3)
    expect(answers.map(({ text }) => text)).toEqual(['turn 1', 'turn 2', 'turn 3'])
  })

  test('never runs two turns at once, however fast the messages come', async () => {
    const to = await client.start()
    await Promise.all(Array.from({ length: 20 }, () => client.say(to, 'count')))
    const answers = await client.answers(to, 20)
    expect(answers.map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, (_, index) => `turn ${index + 1}`),
    )
  })

  test('answers a message that arrives twice once', async () => {
    const to = await client.start()
    const more = { channelData: { clientActivityID: 'same' } }
    const [first, second] = await Promise.all([
      client.say(to, 'count', more),
      client.say(to, 'count', more),
    ])
    expect(second.body).toEqual(first.body)
    await client.say(to, 'count')
    const answers = await client.answers(to, 2)
    expect(answers.map(({ text }) => text)).toEqual(['turn 1', 'turn 2'])
  })

  test('apologises when a turn fails, and goes on', async () => {
    const to = await client.start()
    await client.say(to, 'explode', { locale: 'de' })
    await client.say(to, 'count')
    const [sorry, next] = await client.answers(to, 2)
    expect(sorry?.text).toContain('Es tut mir leid')
    expect(sorry?.text).not.toContain('failed')
    expect(next?.text).toBe('turn 1')
    expect(bot.reports.map(({ code }) => code)).toContain('turn-failed')
  })
})

describe('reading', () => {
  test('gives only what came after the watermark', async () => {
    const to = await client.start()
    await client.say(to, 'count')
    await client.answers(to, 1)
    const { watermark } = await client.read(to)
    expect(await client.read(to, watermark)).toEqual({ activities: [], watermark })
    await client.say(to, 'count')
    await client.answers(to, 2)
    const rest = await client.read(to, watermark)
    expect(said(rest.activities).map(({ text }) => text)).toEqual(['turn 2'])
  })

  test.each(['x', '-1', '1e9', "1' or 1=1", '999999999999999999999'])(
    'takes a watermark of %j for none',
    async (watermark) => {
      const to = await client.start()
      const { activities } = await client.read(to, encodeURIComponent(watermark))
      expect(activities).toHaveLength(1)
    },
  )

  test('a stream replays what was missed, then follows, each activity once and in order', async () => {
    const to = await client.start()
    await client.say(to, 'count')
    await client.answers(to, 1)
    const { watermark } = await client.read(to)
    await client.say(to, 'count')
    const path = `/conversations/${to.conversationId}?watermark=${watermark}`
    const joined = (await client.call('GET', path, to.token)).body as typeof to
    const stream = follow(joined.streamUrl)
    await stream.until((all) => said(all).length === 1)
    await client.say(to, 'count')
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

describe('who may do what', () => {
  test('nothing goes without a token', async () => {
    for (const [method, path] of [
      ['POST', '/tokens/refresh'],
      ['POST', '/conversations'],
      ['GET', '/conversations/abc'],
      ['GET', '/conversations/abc/activities'],
      ['POST', '/conversations/abc/activities'],
    ] as const) {
      const answer = await client.call(method, path)
      expect(answer, path).toMatchObject({
        status: 401,
        body: { error: { code: 'MissingProperty' } },
      })
    }
  })

  test("a token is refused for another's conversation", async () => {
    const mine = await client.start()
    const theirs = await client.start()
    const stolen = { ...mine, conversationId: theirs.conversationId }
    expect((await client.say(stolen, 'hello')).status).toBe(403)
    expect(
      await client.call('GET', `/conversations/${theirs.conversationId}`, mine.token),
    ).toMatchObject({ status: 403 })
    const url = mine.streamUrl.replace(mine.conversationId, theirs.conversationId)
    expect(await follow(url).refused).toBe(403)
  })

  const forge = (
    claims: object,
    secret = 'guessed',
    header: object = { alg: 'HS256', typ: 'JWT' },
  ) => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${encode(header)}.${encode(claims)}`
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
  }
  const claims = { conversation: 'abc', user: 'dl_x', scope: 'conversation', exp: 9_999_999_999 }

  test.each([
    ['signed with another key', forge(claims)],
    ['without signature', forge(claims).replace(/[^.]+$/, '')],
    [
      'of algorithm "none"',
      `${forge(claims, '', { alg: 'none', typ: 'JWT' }).replace(/[^.]+$/, '')}x`,
    ],
    ['of four parts', `${forge(claims)}.x`],
    ['that is no token', 'x'],
    ['with a million characters', 'x'.repeat(10_000)],
  ])('a token %s is refused', async (_what, token) => {
    const answer = await client.call('GET', '/conversations/abc', token)
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } })
  })

  test('a token whose content was changed is refused', async () => {
    const { token, conversationId } = await client.start()
    const [header, payload = '', signature] = token.split('.')
    const changed = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const body = Buffer.from(JSON.stringify({ ...changed, user: 'dl_admin' })).toString('base64url')
    const answer = await client.call(
      'GET',
      `/conversations/${conversationId}`,
      `${header}.${body}.${signature}`,
    )
    expect(answer.status).toBe(403)
  })

  test('the ticket in a stream address opens nothing but the stream', async () => {
    const to = await client.start()
    const ticket = new URL(to.streamUrl).searchParams.get('t') ?? ''
    expect((await client.say({ ...to, token: ticket }, 'hello')).status).toBe(403)
    expect((await client.call('POST', '/tokens/refresh', ticket)).status).toBe(403)
  })

  test('a token is refreshed for the same conversation', async () => {
    const to = await client.start()
    const fresh = await client.call('POST', '/tokens/refresh', to.token)
    expect(fresh.body).toMatchObject({ conversationId: to.conversationId })
    expect((await client.say({ ...to, token: tokenOf(fresh.body) }, 'hello')).status).toBe(200)
  })

  test('a conversation that never began is not found', async () => {
    const { body } = await client.call('POST', '/tokens/generate')
    const { conversationId } = body as { conversationId: string }
    const answer = await client.call('GET', `/conversations/${conversationId}`, tokenOf(body))
    expect(answer.status).toBe(404)
  })

  test('pages of other sites are refused, those of the operator and our own are let in', async () => {
    const from = (origin: string) =>
      client.call('POST', '/tokens/generate', undefined, undefined, { origin })
    expect((await from('https://evil.example')).status).toBe(403)
    expect((await from('https://intranet.example.org.evil.example')).status).toBe(403)
    expect((await from('null')).status).toBe(403)
    const allowed = await from('https://intranet.example.org')
    expect(allowed.status).toBe(200)
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://intranet.example.org')
    expect((await from(bot.origin)).status).toBe(200)
    const { streamUrl } = await client.start()
    expect(await follow(streamUrl, { origin: 'https://evil.example' }).refused).toBe(403)
  })

  test('browsers are told in advance what they may send', async () => {
    const answer = await client.call('OPTIONS', '/conversations', undefined, undefined, {
      origin: 'https://intranet.example.org',
      'access-control-request-method': 'POST',
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent')
  })
})

describe('bad input', () => {
  test.each([
    ['broken JSON', '{"type":', 400],
    ['JSON that is no object', '"hello"', 400],
    ['a list', '[]', 400],
    ['no type', '{"text":"hello"}', 400],
    ['an unknown type', '{"type":"endOfConversation"}', 400],
    ['a text that is an object', '{"type":"message","text":{"a":1}}', 400],
    ['ten megabytes', `{"type":"message","text":"${'x'.repeat(10_000_000)}"}`, 413],
  ])('%s is refused with a reason, never with a 500', async (_what, body, status) => {
    const to = await client.start()
    const path = `/conversations/${to.conversationId}/activities`
    const answer = await client.call('POST', path, to.token, body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({
      error: { code: expect.any(String), message: expect.any(String) },
    })
    expect(answer.text).not.toMatch(/node_modules|\.ts|at .*\(/)
    expect((await client.read(to)).activities).toHaveLength(1)
  })

  test.each([
    ['an empty text', { text: '' }, 'nothing to read'],
    ['blanks', { text: ' \n\t ' }, 'nothing to read'],
    ['no text at all', {}, 'nothing to read'],
    ['100,000 characters', { text: 'ä'.repeat(100_000) }, 'höchstens 4000 Zeichen'],
    ['only a picture', { attachments: [{ contentType: 'image/png' }] }, 'Anhänge kann ich nicht'],
    [
      'a button that is none of ours',
      { value: { question: { topic: 'rm -rf' } } },
      'nothing to read',
    ],
  ])('%s gets a friendly answer', async (_what, message, answer) => {
    const to = await client.start()
    const path = `/conversations/${to.conversationId}/activities`
    const sent = await client.call('POST', path, to.token, {
      type: 'message',
      ...message,
      locale: 'de',
    })
    expect(sent.status).toBe(200)
    const [first] = await client.answers(to, 1)
    expect(first?.text).toContain(answer)
  })

  test('markup, templates and control characters come back as they were', async () => {
    const text = '<img src=x onerror=alert(1)> **fett** {{DATE(2020)}} #{1+1} \u0000\u202e'
    const to = await client.start()
    await client.say(to, text)
    await client.answers(to, 1)
    const { activities } = await client.read(to)
    expect(activities.find(({ from }) => from.role === 'user')?.text).toBe(text)
  })

  test('typing leaves no trace', async () => {
    const to = await client.start()
    const path = `/conversations/${to.conversationId}/activities`
    expect((await client.call('POST', path, to.token, { type: 'typing' })).status).toBe(200)
    expect((await client.read(to)).activities).toHaveLength(1)
  })

  test('an unknown address is a clear 404', async () => {
    expect(await client.call('GET', '/nothing')).toMatchObject({
      status: 404,
      body: { error: { code: 'NotFound' } },
    })
  })

  test('a socket that sends too much is closed, and an upgrade to nowhere is refused', async () => {
    const to = await client.start()
    const stream = follow(to.streamUrl)
    await stream.until((all) => all.length === 1)
    stream.socket.send('x'.repeat(10_000))
    expect(await stream.closed).toBe(1009)
    expect(await follow(to.streamUrl.replace(/\/v3.*/, '/elsewhere')).refused).toBe(404)
    expect(await follow(to.streamUrl.replace(/t=.*/, 't=x')).refused).toBe(403)
  })

  test('a request whose path is not even a path does not hurt', async () => {
    const status = await new Promise((resolve) => {
      request(
        bot.origin,
        { path: '/v3/directline/conversations/%E0%A4%A/activities' },
        (response) => resolve(response.statusCode),
      ).end()
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})
