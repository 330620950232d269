import { isRecord } from './read-activity.ts'

/** What finds a conversation again after a reload of this tab. */
export type Session = { conversationId: string; token: string }

export type SessionStore = {
  load: () => Session | undefined
  save: (session: Session) => void
  clear: () => void
}

const KEY = 'souvera-mail-guide-chat'

/** Lives as long as the tab. Nothing is stored before the first message; where storage is blocked, nothing ever is. */
export const tabSession: SessionStore = {
  load() {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
      if (!isRecord(stored)) return undefined
      const { conversationId, token } = stored
      return typeof conversationId === 'string' && typeof token === 'string'
        ? { conversationId, token }
        : undefined
    } catch {
      // Blocked storage throws on every touch: then there is nothing to resume.
      return undefined
    }
  },
  save(session) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(session))
    } catch {
      // Blocked or full: the conversation then ends with the page.
    }
  },
  clear() {
    try {
      sessionStorage.removeItem(KEY)
    } catch {
      // Blocked: nothing was stored.
    }
  },
}
