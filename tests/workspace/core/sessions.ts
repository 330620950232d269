import { randomBytes } from 'node:crypto'

const LIFETIME_MS = 8 * 60 * 60 * 1000

export type Session = {
  token: string
  user: string
  csrf: string
  endsAt: number
  /** A sentence for the next page, shown once; only the build with full page loads needs it. */
  flash?: string
}

export type Sessions = {
  open(user: string): Session
  find(token: string | undefined): Session | undefined
  close(token: string): void
  /** Ends every session, as if their time were over. */
  expireAll(): void
}

export function createSessions(now: () => number = Date.now): Sessions {
  const sessions = new Map<string, Session>()
  const random = () => randomBytes(32).toString('base64url')
  return {
    open(user) {
      const session = { token: random(), user, csrf: random(), endsAt: now() + LIFETIME_MS }
      sessions.set(session.token, session)
      return session
    },
    find(token) {
      const session = token === undefined ? undefined : sessions.get(token)
      return session && session.endsAt > now() ? session : undefined
    },
    close: (token) => void sessions.delete(token),
    expireAll() {
      for (const session of sessions.values()) session.endsAt = 0
    },
  }
}
