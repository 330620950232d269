import { randomBytes, randomUUID } from 'node:crypto'
import express, { type Request, type Router } from 'express'
import type * as z from 'zod/mini'
import { admission } from '../../operations/admission.ts'
import { rateLimit } from '../../operations/rate-limit.ts'
import { Refusal } from '../../operations/refusal.ts'
import type { BotStorage } from '../../storage/storage.ts'
import type { Conversations } from './conversations.ts'
import { allowOrigins } from './cors.ts'
import { IncomingActivity, StartConversation } from './incoming-activity.ts'
import { type Claims, TOKEN_SECONDS, type Tokens } from './tokens.ts'

/** Enough for the longest message that still gets a friendly answer; anything above is refused unread. */
const MAXIMUM_BODY = '512kb'

/** One person, by the token; polling clients ask up to five times a second. */
const PER_USER = { perSecond: 10, burst: 60 }

export type RoutesOptions = {
  tokens: Tokens
  conversations: Conversations
  storage: BotStorage
  allowedOrigins: readonly string[]
}

/** The HTTP half of Direct Line 3.0. */
export function createRoutes(options: RoutesOptions): Router {
  const { tokens, conversations, storage } = options
  const router = express.Router()
  const perUser = rateLimit({ ...PER_USER, caller: userOf })
  router.use((_request, response, next) => {
    response.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    next()
  })
  router.use(allowOrigins(options.allowedOrigins))
  // Whatever the client calls it, it is JSON: some standard clients send no content type.
  router.use(express.json({ limit: MAXIMUM_BODY, type: () => true, strict: true }))

  router.post('/tokens/generate', admission(), (_request, response) => {
    response.json(issue(newClaims()))
  })

  router.post('/tokens/refresh', (request, response) => {
    response.json(issue(claimsOf(request)))
  })

  router.post('/conversations', async (request, response) => {
    const claims = claimsOf(request)
    const { locale } = parse(StartConversation, request.body ?? {})
    const state = await conversations.start(claims, locale ?? undefined)
    response.status(state === 'opened' ? 201 : 200).json(joined(request, claims))
  })

  router.get('/conversations/:id', async (request, response) => {
    const claims = await ownConversation(request)
    response.json(joined(request, claims, watermarkOf(request)))
  })

  router.get('/conversations/:id/activities', perUser, async (request, response) => {
    const { conversation } = await ownConversation(request)
    response.json(await storage.read(conversation, watermarkOf(request)))
  })

  router.post('/conversations/:id/activities', perUser, async (request, response) => {
    const claims = await ownConversation(request)
    const incoming = parse(IncomingActivity, request.body)
    // A typing person needs no answer, and nobody reads of it later.
    const id =
      incoming.type === 'typing' ? randomUUID() : await conversations.post(claims, incoming)
    response.json({ id })
  })

  router.use((request) => {
    throw new Refusal(404, 'NotFound', `There is no ${request.method} ${request.path}`)
  })
  return router

  function claimsOf(request: Request): Claims {
    const [, token] = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '') ?? []
    if (!token) throw new Refusal(401, 'MissingProperty', 'A bearer token is required')
    const claims = tokens.read(token)
    if (claims?.scope !== 'conversation') {
      throw new Refusal(403, 'TokenExpired', 'The token is invalid or has expired')
    }
    return claims
  }

  function userOf(request: Request): string {
    return claimsOf(request).user
  }

  async function ownConversation(request: Request): Promise<Claims> {
    const claims = claimsOf(request)
    if (request.params.id !== claims.conversation) {
      throw new Refusal(403, 'BadArgument', 'The token belongs to another conversation')
    }
    if (await storage.isOpen(claims.conversation)) return claims
    throw new Refusal(404, 'ConversationNotFound', 'The conversation has ended or never began')
  }

  function issue(claims: Claims) {
    return {
      conversationId: claims.conversation,
      token: tokens.issue(claims),
      expires_in: TOKEN_SECONDS,
    }
  }

  function joined(request: Request, claims: Claims, watermark?: string) {
    const scheme = request.secure ? 'wss' : 'ws'
    const ticket = tokens.issue({ ...claims, scope: 'stream' })
    const query = new URLSearchParams({ ...(watermark && { watermark }), t: ticket })
    const path = `${request.baseUrl}/conversations/${claims.conversation}/stream?${query}`
    const streamUrl = `${scheme}://${request.get('host')}${path}`
    return { ...issue(claims), streamUrl, referenceGrammarId: claims.conversation }
  }
}

function newClaims(): Claims {
  const conversation = randomBytes(16).toString('base64url')
  // The prefix is reserved for users that only a token can name.
  const user = `dl_${randomBytes(12).toString('base64url')}`
  return { conversation, user, scope: 'conversation' }
}

function watermarkOf(request: Request): string | undefined {
  const { watermark } = request.query
  return typeof watermark === 'string' && watermark.length <= 40 ? watermark : undefined
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'body')
  throw new Refusal(400, 'BadArgument', `Not understood: ${places.join(', ')}`)
}
