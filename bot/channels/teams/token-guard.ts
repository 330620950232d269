import type { Request, RequestHandler } from 'express'
import * as z from 'zod/mini'
import { Refusal } from '../../operations/refusal.ts'
import { createKeyDirectory } from './key-directory.ts'
import type { Trust } from './options.ts'

const Header = z.object({ alg: z.literal('RS256'), kid: z.string() })
const Claims = z.object({ iss: z.string(), aud: z.string(), serviceurl: z.optional(z.string()) })

/**
 * Refuses what cannot be a token of the Bot Connector for this bot and channel, before anything is fetched for it.
 * The signature and the lifetime are the SDK's part, which must follow.
 */
export function tokenGuard(clientId: string, trust: Trust): RequestHandler {
  const endorsementsOf = createKeyDirectory(trust.keysUrl)
  return async (request, _response, next) => {
    const { header, claims } = readToken(request)
    if (claims.iss !== trust.issuer) throw refused('The token is of another issuer')
    if (claims.aud !== clientId) throw refused('The token is for another bot')
    const endorsements = await endorsementsOf(header.kid)
    if (!endorsements) throw refused('The token is signed with an unknown key')
    if (!endorsements.includes('msteams')) throw refused('The key may not sign for Teams')
    next()
  }
}

/**
 * Refuses activities whose answer would go elsewhere than the token says, or to a host that is none of Teams'.
 * Without an address nothing is sent: the answer is in the response.
 */
export function checkServiceUrl(
  serviceUrl: string | undefined,
  request: Request,
  { isServiceUrl }: Trust,
): void {
  if (serviceUrl === undefined) return
  const { serviceurl } = readToken(request).claims
  if (serviceurl === undefined || withoutSlash(serviceurl) !== withoutSlash(serviceUrl)) {
    throw refused('The service address is not that of the token')
  }
  if (!isServiceUrl(serviceUrl)) throw refused('The service address is not trusted')
}

/** What the token claims; its signature is not looked at here. */
function readToken(request: Request) {
  const [, token] =
    /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.get('authorization') ?? '') ?? []
  if (!token) throw new Refusal(401, 'Unauthorized', 'A bearer token is required')
  const [header, claims] = token.split('.').map(decode)
  const read = { header: Header.safeParse(header), claims: Claims.safeParse(claims) }
  if (!read.header.success || !read.claims.success) throw refused('The token is not understood')
  return { header: read.header.data, claims: read.claims.data }
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    // Not JSON: the schema refuses it.
    return undefined
  }
}

const withoutSlash = (address: string) => address.replace(/\/+$/, '')

const refused = (message: string) => new Refusal(403, 'Forbidden', message)
