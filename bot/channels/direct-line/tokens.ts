import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'

/** What a token is good for: one conversation of one user; `stream` opens the socket only, because it stands in a URL. */
export type Claims = { conversation: string; user: string; scope: 'conversation' | 'stream' }

/** Clients refresh every 15 minutes; twice that survives one missed round. */
export const TOKEN_SECONDS = 3600
const STREAM_SECONDS = 300

const Payload = z.object({
  conversation: z.string(),
  user: z.string(),
  scope: z.enum(['conversation', 'stream']),
  exp: z.number(),
})

const HEADER = encode({ alg: 'HS256', typ: 'JWT' })

/** Issues and reads signed tokens (JWT, HS256), so that standard clients find the user in them. */
export function createTokens(secret: Uint8Array, now: () => number = Date.now) {
  const sign = (signed: string) => createHmac('sha256', secret).update(signed).digest()

  return {
    issue(claims: Claims): string {
      const seconds = claims.scope === 'stream' ? STREAM_SECONDS : TOKEN_SECONDS
      const exp = Math.floor(now() / 1000) + seconds
      const signed = `${HEADER}.${encode({ ...claims, exp })}`
      return `${signed}.${sign(signed).toString('base64url')}`
    },

    /** The claims, or nothing for a token that is forged, expired or not one at all. */
    read(token: string): Claims | undefined {
      const [header, payload, signature, ...rest] = token.split('.')
      if (header !== HEADER || !payload || !signature || rest.length > 0) return undefined
      const expected = sign(`${header}.${payload}`)
      const given = Buffer.from(signature, 'base64url')
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      const { exp, ...claims } = Payload.parse(decode(payload))
      return exp * 1000 > now() ? claims : undefined
    },
  }
}

export type Tokens = ReturnType<typeof createTokens>

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(text: string): unknown {
  return JSON.parse(Buffer.from(text, 'base64url').toString())
}
