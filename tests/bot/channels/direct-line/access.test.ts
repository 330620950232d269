import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { follow, tokenOf } from '../../direct-line-driver.ts'
import { startTestBot, type TestBot } from '../../start-test-bot.ts'

let bot: TestBot

beforeAll(async () => {
  bot = await startTestBot({ allowedOrigins: ['https://intranet.example.org'] })
})
afterAll(() => bot.close())

test('the sites of the settings may talk to it, however they are written', async () => {
  const allowedOrigins = ['https://Intranet.example.org/']
  const other = await startTestBot({ settings: { allowedOrigins } })
  const ask = (origin: string) =>
    other.client.call('POST', '/tokens/generate', undefined, {}, { origin })
  const allowed = await ask('https://intranet.example.org')
  const refused = await ask('https://elsewhere.example.org')
  await other.close()
  expect(allowed.status).toBe(200)
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://intranet.example.org')
  expect(refused.status).toBe(403)
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
      const answer = await bot.client.call(method, path)
      expect(answer, path).toMatchObject({
        status: 401,
        body: { error: { code: 'MissingProperty' } },
      })
    }
  })

  test("a token is refused for another's conversation", async () => {
    const mine = await bot.client.start()
    const theirs = await bot.client.start()
    const stolen = { ...mine, conversationId: theirs.conversationId }
    expect((await bot.client.say(stolen, 'hello')).status).toBe(403)
    expect(
      await bot.client.call('GET', `/conversations/${theirs.conversationId}`, mine.token),
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
    const answer = await bot.client.call('GET', '/conversations/abc', token)
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } })
  })

  test('a token whose content was changed is refused', async () => {
    const { token, conversationId } = await bot.client.start()
    const [header, payload = '', signature] = token.split('.')
    const changed = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const body = Buffer.from(JSON.stringify({ ...changed, user: 'dl_admin' })).toString('base64url')
    const answer = await bot.client.call(
      'GET',
      `/conversations/${conversationId}`,
      `${header}.${body}.${signature}`,
    )
    expect(answer.status).toBe(403)
  })

  test('the ticket in a stream address opens nothing but the stream', async () => {
    const to = await bot.client.start()
    const ticket = new URL(to.streamUrl).searchParams.get('t') ?? ''
    expect((await bot.client.say({ ...to, token: ticket }, 'hello')).status).toBe(403)
    expect((await bot.client.call('POST', '/tokens/refresh', ticket)).status).toBe(403)
  })

  test('a token is refreshed for the same conversation', async () => {
    const to = await bot.client.start()
    const fresh = await bot.client.call('POST', '/tokens/refresh', to.token)
    expect(fresh.body).toMatchObject({ conversationId: to.conversationId })
    expect((await bot.client.say({ ...to, token: tokenOf(fresh.body) }, 'hello')).status).toBe(200)
  })

  test('a conversation that never began is not found', async () => {
    const { body } = await bot.client.call('POST', '/tokens/generate')
    const { conversationId } = body as { conversationId: string }
    const answer = await bot.client.call('GET', `/conversations/${conversationId}`, tokenOf(body))
    expect(answer.status).toBe(404)
  })

  test('pages of other sites are refused, those of the operator and our own are let in', async () => {
    const from = (origin: string) =>
      bot.client.call('POST', '/tokens/generate', undefined, undefined, { origin })
    expect((await from('https://evil.example')).status).toBe(403)
    expect((await from('https://intranet.example.org.evil.example')).status).toBe(403)
    expect((await from('null')).status).toBe(403)
    const allowed = await from('https://intranet.example.org')
    expect(allowed.status).toBe(200)
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://intranet.example.org')
    expect((await from(bot.origin)).status).toBe(200)
    const { streamUrl } = await bot.client.start()
    expect(await follow(streamUrl, { origin: 'https://evil.example' }).refused).toBe(403)
  })

  test('browsers are told in advance what they may send', async () => {
    const answer = await bot.client.call('OPTIONS', '/conversations', undefined, undefined, {
      origin: 'https://intranet.example.org',
      'access-control-request-method': 'POST',
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent')
  })
})
