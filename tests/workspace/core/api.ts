import * as z from 'zod/mini'
import { LANGUAGES } from '../../../shared/language.ts'
import type { MailReply, MailServersReply, PasswordReply, SessionReply } from './api-types.ts'
import { mailServers } from './mail-servers.ts'
import { MINIMUM_PASSWORD_LENGTH, passwordProblem } from './password-rules.ts'
import { personOf } from './person.ts'
import { THEMES } from './records.ts'
import { empty, json, type Reply } from './reply.ts'
import { isOwnRequest } from './same-site.ts'
import { sampleMail } from './sample-mail.ts'
import { noSessionCookie, sessionCookie } from './session-cookie.ts'
import type { Visit } from './visit.ts'

const SignIn = z.strictObject({ user: z.string(), password: z.string() })
const NewPassword = z.strictObject({ password: z.string(), repeat: z.string() })
const PreferenceChanges = z.strictObject({
  language: z.optional(z.enum(LANGUAGES)),
  theme: z.optional(z.enum(THEMES)),
  week: z.optional(z.enum(['monday', 'sunday'])),
  notify: z.optional(
    z.strictObject({ mail: z.boolean(), calendar: z.boolean(), files: z.boolean() }),
  ),
})

type SignedIn = Visit & { user: string }

/** Answers everything under `/api/`: JSON in, JSON out, changes only from our own pages. */
export async function answerApi(visit: Visit): Promise<Reply> {
  if (visit.method !== 'GET' && !isOwnRequest(visit)) return json({ error: 'foreign-site' }, 403)
  const route = `${visit.method} ${visit.url.pathname}`
  if (route === 'GET /api/session') return json(sessionReply(visit))
  if (route === 'POST /api/session') return signIn(visit)
  const { session } = visit
  if (!session) return json({ error: 'signed-out' }, 401)
  const signedIn = { ...visit, user: session.user }
  switch (route) {
    case 'DELETE /api/session':
      visit.store.sessions.close(session.token)
      return empty(204, noSessionCookie(visit.cookieName))
    case 'PUT /api/password':
      return setPassword(signedIn)
    case 'PUT /api/preferences':
      return setPreferences(signedIn)
    case 'GET /api/mail':
      return json({ messages: sampleMail() } satisfies MailReply)
    case 'GET /api/mail-servers':
      return json(serversReply(signedIn))
    default:
      return json({ error: 'unknown' }, 404)
  }
}

function sessionReply({ account, language, texts, store }: Visit): SessionReply {
  return {
    ...(account ? { person: personOf(account) } : {}),
    language,
    texts,
    preferences: store.preferences(account?.user ?? ''),
    minimumPasswordLength: MINIMUM_PASSWORD_LENGTH,
  }
}

async function signIn(visit: Visit): Promise<Reply> {
  const input = SignIn.safeParse(await readJson(visit))
  if (!input.success) return json({ error: 'input' }, 400)
  const { user, password } = input.data
  const account = visit.store.findAccount(user)
  if (!(await visit.store.verifyPassword(user, password)) || !account)
    return json({ error: 'wrong' }, 401)
  const { token } = visit.store.sessions.open(account.user)
  return empty(204, sessionCookie(visit.cookieName, token))
}

async function setPassword(visit: SignedIn): Promise<Reply> {
  const input = NewPassword.safeParse(await readJson(visit))
  if (!input.success) return json({ error: 'input' }, 400)
  const problem = passwordProblem(input.data.password, input.data.repeat)
  if (problem) return json({ problem } satisfies PasswordReply, 422)
  await visit.store.setPassword(visit.user, input.data.password)
  return empty()
}

async function setPreferences(visit: SignedIn): Promise<Reply> {
  const input = PreferenceChanges.safeParse(await readJson(visit))
  if (!input.success) return json({ error: 'input' }, 400)
  await visit.store.setPreferences(visit.user, withoutUndefined(input.data))
  return empty()
}

function serversReply({ settings, account, user }: SignedIn): MailServersReply {
  return { servers: mailServers(settings), user, displayUser: account?.displayUser ?? user }
}

async function readJson(visit: Visit): Promise<unknown> {
  // A form on another site cannot send this type without asking first.
  if (!visit.header('content-type')?.startsWith('application/json')) return undefined
  const body = await visit.readBody()
  try {
    return JSON.parse(body)
  } catch {
    // Broken JSON is answered like any other input that does not fit.
    return undefined
  }
}

type Defined<Shape> = { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> }

function withoutUndefined<Shape extends object>(value: Shape): Defined<Shape> {
  const copy: Defined<Shape> = { ...value }
  for (const key in copy) if (copy[key] === undefined) delete copy[key]
  return copy
}
