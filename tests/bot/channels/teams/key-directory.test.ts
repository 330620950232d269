import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKeyDirectory } from '../../../../bot/channels/teams/key-directory.ts'

let url: string
let requests: number
let isBroken: boolean
const server = createServer((_request, response) => {
  requests += 1
  response.statusCode = isBroken ? 500 : 200
  response.end(isBroken ? 'no' : '{"keys":[{"kid":"a","endorsements":["msteams"]}]}')
})

beforeEach(async () => {
  requests = 0
  isBroken = false
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/keys`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

test('messages that come while the keys are fetched wait for them, with one request for all', async () => {
  const endorsementsOf = createKeyDirectory(url)
  const all = await Promise.all(['a', 'a', 'b', 'a'].map((kid) => endorsementsOf(kid)))
  expect(all).toEqual([['msteams'], ['msteams'], undefined, ['msteams']])
  expect(requests).toBe(1)
})

test('an authority that failed once is asked again by the next message', async () => {
  const endorsementsOf = createKeyDirectory(url)
  isBroken = true
  await expect(endorsementsOf('a')).rejects.toThrow()
  isBroken = false
  expect(await endorsementsOf('a')).toEqual(['msteams'])
})

test('unknown keys cost one request in five minutes, known ones one a day', async () => {
  let time = 0
  const endorsementsOf = createKeyDirectory(url, () => time)
  await endorsementsOf('a')
  time += 299_000
  await endorsementsOf('forged')
  expect(requests).toBe(1)
  time += 2_000
  for (const kid of ['forged', 'b', 'c']) await endorsementsOf(kid)
  expect(requests).toBe(2)
  time += 86_000_000
  await endorsementsOf('a')
  expect(requests).toBe(2)
  time += 1_000_000
  await endorsementsOf('a')
  expect(requests).toBe(3)
})
