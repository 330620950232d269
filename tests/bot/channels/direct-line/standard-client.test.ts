import { type Activity, DirectLine } from 'botframework-directlinejs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { direct, tokenOf } from '../../direct-line-driver.ts'
import { startTestBot, type TestBot } from '../../start-test-bot.ts'
import { FetchXmlHttpRequest } from '../../xml-http-request.ts'

// Microsoft's own client library: it knows nothing of our code.

let bot: TestBot
const clients: DirectLine[] = []
const sockets: WebSocket[] = []

class CountedSocket extends WebSocket {
  constructor(url: string) {
    super(url)
    sockets.push(this)
  }
}

beforeAll(async () => {
  Object.assign(globalThis, { XMLHttpRequest: FetchXmlHttpRequest, WebSocket: CountedSocket })
  bot = await startTestBot()
})
afterAll(async () => {
  for (const client of clients) client.end()
  await bot.close()
})

async function connect(webSocket: boolean) {
  const { base, call } = direct(bot.origin)
  const token = tokenOf((await call('POST', '/tokens/generate')).body)
  const client = new DirectLine({
    domain: base,
    token,
    webSocket,
    pollingInterval: 200,
    conversationStartProperties: { locale: 'en-GB' },
    // The library waits 3 to 15 seconds before it reconnects; the test takes the shortest.
    random: () => 0,
  })
  clients.push(client)
  const seen: Activity[] = []
  const waiting = new Set<() => void>()
  client.activity$.subscribe(
    (activity) => {
      seen.push(activity)
      for (const wake of waiting) wake()
    },
    // Ending a client is an error to its followers.
    () => {},
  )
  return {
    seen,
    say: (text: string) =>
      new Promise<string>((resolve, reject) => {
        const from = { id: 'me' }
        client.postActivity({ type: 'message', text, from }).subscribe(resolve, reject)
      }),
    texts: () => seen.flatMap((activity) => ('text' in activity ? [activity.text] : [])),
    until: (isEnough: () => boolean) =>
      new Promise<void>((resolve) => {
        const check = () => {
          if (!isEnough()) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
  }
}

test.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('the standard client talks to the bot %s', async (_how, webSocket) => {
  const { say, seen, until, texts } = await connect(webSocket)
  const id = await say('count')
  await until(() => texts().includes('turn 1'))
  expect(seen[0]).toMatchObject({ channelData: { kind: 'welcome', answer: { language: 'en' } } })
  expect(seen.find((activity) => activity.id === id)).toMatchObject({
    text: 'count',
    from: { role: 'user' },
  })
  await say('Welche Ports brauche ich für IMAP?')
  await until(() => seen.length === 5)
  expect(seen[4]).toMatchObject({
    text: expect.stringContaining('imap.example.org'),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
  })
})

test('the standard client loses nothing and doubles nothing when its socket breaks', async () => {
  const { say, seen, until, texts } = await connect(true)
  await say('count')
  await until(() => texts().includes('turn 1'))
  const before = sockets.length
  sockets.at(-1)?.terminate()
  await say('count')
  await until(() => texts().includes('turn 2'))
  expect(sockets).toHaveLength(before + 1)
  expect(texts().filter((text) => text.startsWith('turn'))).toEqual(['turn 1', 'turn 2'])
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
})
