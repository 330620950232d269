import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

export const CLIENT_ID = '11111111-2222-3333-4444-555555555555'
export const TENANT_ID = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'

/** A stand-in for Microsoft's authority and Bot Connector, with keys of its own. */
export async function startAuthority() {
  const good = keyPair('good', ['msteams'])
  const skype = keyPair('skype-only', ['skype'])
  const foreign = keyPair('good', ['msteams'])
  const requests: string[] = []
  const received: { path: string; authorization: string | undefined; body: unknown }[] = []

  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    if (request.url?.endsWith('/keys')) {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ keys: [good.jwk, skype.jwk] }))
      return
    }
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(parts).toString() || 'null')
      received.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
      response.setHeader('content-type', 'application/json')
      response.end('{"id":"reply-1"}')
    })
  })
  const origin = await listen(server)
  const authority = `${origin}/${TENANT_ID}`
  const issuer = `${authority}/v2.0`
  const serviceUrl = `${origin}/service`
  const now = () => Math.floor(Date.now() / 1000)

  return {
    requests,
    received,
    serviceUrl,
    trust: {
      issuer,
      keysUrl: `${authority}/discovery/v2.0/keys`,
      authority,
      isServiceUrl: (url: string) => url.startsWith(serviceUrl),
      connectorToken: async () => 'our-token',
    },
    keys: { good, skype, foreign },
    /** A token as the Bot Connector would make it, but for what the test changes. */
    token(
      claims: Record<string, unknown> = {},
      { key = good, header = {} }: { key?: Key; header?: Record<string, unknown> } = {},
    ): string {
      const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const signed = [
        encode({ alg: 'RS256', typ: 'JWT', kid: key.jwk.kid, ...header }),
        encode({
          iss: issuer,
          aud: CLIENT_ID,
          serviceurl: serviceUrl,
          nbf: now() - 10,
          exp: now() + 600,
          ...claims,
        }),
      ].join('.')
      return `${signed}.${sign('sha256', Buffer.from(signed), key.privateKey).toString('base64url')}`
    },
    now,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type Key = { privateKey: KeyObject; jwk: Record<string, unknown> }

function keyPair(kid: string, endorsements: string[]): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    alg: 'RS256',
    endorsements,
  }
  return { privateKey, jwk }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The authority does not listen')
  return `http://127.0.0.1:${address.port}`
}
