import type {
  MailReply,
  MailServersReply,
  PasswordProblem,
  PasswordReply,
  SessionReply,
} from '../core/api-types.ts'
import type { Preferences } from '../core/records.ts'

/** The web session is over: the application shows its sign-in page. */
export class SignedOut extends Error {}

export const api = {
  session: (): Promise<SessionReply> => read('/api/session'),
  mail: (): Promise<MailReply> => read('/api/mail'),
  mailServers: (): Promise<MailServersReply> => read('/api/mail-servers'),

  /** False for a wrong user name or password. */
  async signIn(user: string, password: string): Promise<boolean> {
    const response = await send('POST', '/api/session', { user, password })
    return response.ok
  },
  async signOut(): Promise<void> {
    await send('DELETE', '/api/session')
  },
  /** Nothing when the password is stored. */
  async setPassword(password: string, repeat: string): Promise<PasswordProblem | undefined> {
    const response = await changed(await send('PUT', '/api/password', { password, repeat }))
    if (response.status === 204) return undefined
    const reply: PasswordReply = await response.json()
    return reply.problem
  },
  async setPreferences(changes: Partial<Preferences>): Promise<void> {
    await changed(await send('PUT', '/api/preferences', changes))
  },
}

async function read<Value>(path: string): Promise<Value> {
  const response = await changed(await fetch(path))
  return response.json()
}

function send(method: string, path: string, body?: unknown): Promise<Response> {
  if (body === undefined) return fetch(path, { method })
  const headers = { 'content-type': 'application/json' }
  return fetch(path, { method, headers, body: JSON.stringify(body) })
}

async function changed(response: Response): Promise<Response> {
  if (response.status === 401) throw new SignedOut()
  if (!response.ok && response.status !== 422)
    throw new Error(`${response.url}: ${response.status} ${response.statusText}`)
  return response
}
