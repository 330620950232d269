import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RequestRefused } from '../../../../bot/help-center/widget/connection.ts'
import { createOutbox } from '../../../../bot/help-center/widget/outbox.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const refused = (retryAfter: string) =>
  new RequestRefused(new Response(null, { status: 429, headers: { 'retry-after': retryAfter } }))

/** A server that answers each request when and how it is told. */
function startServer() {
  const asked: { text: string; answer: PromiseWithResolvers<string> }[] = []
  const outbox = createOutbox()
  const waits: string[] = []
  return {
    waits,
    /** The texts of all requests so far. */
    asked: async () => {
      await vi.advanceTimersByTimeAsync(0)
      return asked.map(({ text }) => text)
    },
    last: () => asked.at(-1)?.answer ?? Promise.withResolvers<string>(),
    say: (text: string) =>
      outbox(
        () => {
          const answer = Promise.withResolvers<string>()
          asked.push({ text, answer })
          return answer.promise
        },
        () => waits.push(text),
      ),
  }
}

test('what is said later is not asked before what was said first has its answer', async () => {
  const server = startServer()
  const said = ['one', 'two', 'three'].map(server.say)
  for (const [index, asked] of [['one'], ['one', 'two'], ['one', 'two', 'three']].entries()) {
    expect(await server.asked()).toEqual(asked)
    server.last().resolve(`id ${index}`)
  }
  expect(await Promise.all(said)).toEqual(['id 0', 'id 1', 'id 2'])
  expect(server.waits).toEqual([])
})

test('several that wait behind a refusal keep their order, though one of them is refused too', async () => {
  const server = startServer()
  const said = ['one', 'two'].map(server.say)
  await server.asked()
  server.last().reject(refused('2'))
  expect(await server.asked()).toEqual(['one'])
  said.push(server.say('three'))
  expect(server.waits).toEqual(['one', 'two', 'three'])
  await vi.advanceTimersByTimeAsync(1_999)
  expect(await server.asked()).toEqual(['one'])
  await vi.advanceTimersByTimeAsync(1)
  server.last().resolve('1')
  expect(await server.asked()).toEqual(['one', 'one', 'two'])
  server.last().reject(refused('5'))
  await vi.advanceTimersByTimeAsync(4_999)
  expect(await server.asked()).toEqual(['one', 'one', 'two'])
  await vi.advanceTimersByTimeAsync(1)
  server.last().resolve('2')
  expect(await server.asked()).toEqual(['one', 'one', 'two', 'two', 'three'])
  server.last().resolve('3')
  expect(await Promise.all(said)).toEqual(['1', '2', '3'])
})

test('what is refused twice, or without a time, fails; what was said after it goes on', async () => {
  const server = startServer()
  const said = ['one', 'two', 'three'].map(server.say)
  const settled = Promise.allSettled(said)
  await server.asked()
  server.last().reject(refused('1'))
  await vi.advanceTimersByTimeAsync(1_000)
  server.last().reject(refused('1'))
  expect(await server.asked()).toEqual(['one', 'one', 'two'])
  server.last().reject(refused('3600'))
  expect(await server.asked()).toEqual(['one', 'one', 'two', 'three'])
  server.last().resolve('3')
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})

test('who speaks after the wait is over is not told to wait', async () => {
  const server = startServer()
  const one = server.say('one')
  await server.asked()
  server.last().reject(refused('1'))
  await vi.advanceTimersByTimeAsync(1_000)
  server.last().resolve('1')
  await one
  server.say('two')
  expect(server.waits).toEqual(['one'])
})
