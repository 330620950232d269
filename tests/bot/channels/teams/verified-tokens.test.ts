import { once } from 'node:events'
import { createServer } from 'node:http'
import express from 'express'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyOnce } from '../../../../bot/channels/teams/verified-tokens.ts'

let now: number
let checked: string[]
let origin: string
let server: ReturnType<typeof createServer>

/** Takes tokens that begin with "good" and end in a minute or a day; tells who was let in. */
const app = () =>
  express()
    .use(
      verifyOnce(
        (request, response, next) => {
          const token = request.get('authorization') ?? ''
          checked.push(token)
          if (!token.startsWith('Bearer good')) return void response.status(401).end()
          const exp = now / 1000 + (token.includes('short') ? 60 : 86_400)
          Object.assign(request, { user: { exp, token } })
          next()
        },
        undefined,
        () => now,
      ),
    )
    .use((request, response) => {
      response.json(Reflect.get(request, 'user'))
    })

const ask = async (token: string) => {
  const response = await fetch(origin, { headers: { authorization: `Bearer ${token}` } })
  return response.status === 200 ? Object(await response.json()).token : response.status
}

beforeEach(async () => {
  now = 1_000_000_000
  checked = []
  server = createServer(app()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

test('a token is checked once in five minutes, and says who it is for every time', async () => {
  expect([await ask('good-a'), await ask('good-a')]).toEqual(['Bearer good-a', 'Bearer good-a'])
  expect(checked).toHaveLength(1)
  now += 300_000
  await ask('good-a')
  expect(checked).toHaveLength(2)
})

test('a token is not remembered beyond its own end', async () => {
  await ask('good-short')
  now += 60_000
  await ask('good-short')
  expect(checked).toHaveLength(2)
})

test('what was refused is checked again each time, and opens nothing for others', async () => {
  expect([await ask('bad'), await ask('bad'), await ask('good-')]).toEqual([
    401,
    401,
    'Bearer good-',
  ])
  expect(await ask('good-X')).toBe('Bearer good-X')
  expect(checked).toHaveLength(4)
})
