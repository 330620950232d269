import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { follow } from '../../direct-line-driver.ts'
import { startTestBot, type TestBot } from '../../start-test-bot.ts'

let bot: TestBot

beforeAll(async () => {
  bot = await startTestBot()
})
afterAll(() => bot.close())

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
    const to = await bot.client.start()
    const path = `/conversations/${to.conversationId}/activities`
    const answer = await bot.client.call('POST', path, to.token, body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({
      error: { code: expect.any(String), message: expect.any(String) },
    })
    expect(answer.text).not.toMatch(/node_modules|\.ts|at .*\(/)
    expect((await bot.client.read(to)).activities).toHaveLength(1)
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
    const to = await bot.client.start()
    const path = `/conversations/${to.conversationId}/activities`
    const sent = await bot.client.call('POST', path, to.token, {
      type: 'message',
      ...message,
      locale: 'de',
    })
    expect(sent.status).toBe(200)
    const [first] = await bot.client.answers(to, 1)
    expect(first?.text).toContain(answer)
  })

  test('markup, templates and control characters come back as they were', async () => {
    const text = '<img src=x onerror=alert(1)> **fett** {{DATE(2020)}} #{1+1} \u0000\u202e'
    const to = await bot.client.start()
    await bot.client.say(to, text)
    await bot.client.answers(to, 1)
    const { activities } = await bot.client.read(to)
    expect(activities.find(({ from }) => from.role === 'user')?.text).toBe(text)
  })

  test('typing leaves no trace', async () => {
    const to = await bot.client.start()
    const path = `/conversations/${to.conversationId}/activities`
    expect((await bot.client.call('POST', path, to.token, { type: 'typing' })).status).toBe(200)
    expect((await bot.client.read(to)).activities).toHaveLength(1)
  })

  test('an unknown address is a clear 404', async () => {
    expect(await bot.client.call('GET', '/nothing')).toMatchObject({
      status: 404,
      body: { error: { code: 'NotFound' } },
    })
  })

  test('a socket that sends too much is closed, and an upgrade to nowhere is refused', async () => {
    const to = await bot.client.start()
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
