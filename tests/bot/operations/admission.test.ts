import { once } from 'node:events'
import { createServer } from 'node:http'
import express from 'express'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { admission } from '../../../bot/operations/admission.ts'
import { answerRefusals } from '../../../bot/operations/refusal.ts'

let now: number
let origin: string
let server: ReturnType<typeof createServer>

beforeEach(async () => {
  now = 1_000_000
  const app = express()
    .set('trust proxy', 'loopback')
    .use(admission(() => now))
    .use((_request, response) => {
      response.end()
    })
    .use(answerRefusals(() => {}))
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

/** So many newcomers from one address behind a proxy, each over whatever connection: how many are let in. */
async function letIn(count: number, program: string, address = '192.0.2.7'): Promise<number> {
  const headers = { 'x-forwarded-for': address, 'user-agent': program }
  const statuses: number[] = []
  // Not all at once: so many sockets are nobody's point here.
  for (let sent = 0; sent < count; sent += 50) {
    const some = Array.from({ length: Math.min(50, count - sent) }, async () => {
      const response = await fetch(origin, { headers })
      await response.arrayBuffer()
      return response.status
    })
    statuses.push(...(await Promise.all(some)))
  }
  expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([])
  return statuses.filter((status) => status === 200).length
}

test('two hundred people behind one address come to work in one moment', async () => {
  expect(await letIn(200, 'Edge')).toBe(200)
})

test('a thousand at once from one program are refused, and a person behind the same address is not', async () => {
  expect(await letIn(1_000, 'script')).toBe(251)
  expect(await letIn(20, 'Firefox')).toBe(20)
  expect(await letIn(20, 'script', '198.51.100.3')).toBe(20)
  now += 1_000
  expect(await letIn(1_000, 'script')).toBeLessThan(60)
  expect(await letIn(20, 'Firefox')).toBe(20)
})

test('over all there is an end, whatever they call themselves; a second later there is room again', async () => {
  const programs = Array.from({ length: 30 }, (_, index) => `script ${index}`)
  let all = 0
  for (const program of programs) all += await letIn(50, program)
  expect(all).toBe(400)
  now += 1_000
  expect(await letIn(20, 'Firefox')).toBe(20)
})
