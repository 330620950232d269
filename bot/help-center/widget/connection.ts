import type { Topic } from '../../../shared/answers/answer.ts'
import type { Draft } from './chat-state.ts'
import { isRecord } from './read-activity.ts'
import type { Session } from './session-store.ts'

const TIMEOUT_MS = 20_000
/** Nobody watches a message wait longer than this; then the person decides. */
const LONGEST_WAIT_SECONDS = 30

/** The server understood and said no: `hasEnded` when the conversation is over, `waitSeconds` when it asks to come back. */
export class RequestRefused extends Error {
  readonly hasEnded: boolean
  readonly waitSeconds: number

  constructor({ status, headers }: Response) {
    super(`Direct Line answered ${status}`)
    this.hasEnded = status === 403 || status === 404
    const seconds = Number(headers.get('retry-after'))
    this.waitSeconds = seconds <= LONGEST_WAIT_SECONDS ? seconds : 0
  }
}

/** What the person thinks of an answer. */
export type FeedbackDraft = {
  reaction: 'like' | 'dislike'
  comment: string
  topic: Topic
  replyToId: string
}

/** One conversation over HTTP. With a session it is taken up again, otherwise a new one is opened. */
export async function createConnection(
  base: string,
  locale: string,
  signal: AbortSignal,
  session?: Session,
) {
  let token = session?.token ?? ''
  if (!session) token = readSession(await request('POST', '/tokens/generate')).token
  const opened = session
    ? await request('GET', `/conversations/${session.conversationId}`)
    : await request('POST', '/conversations', { locale })
  const own = readSession(opened)
  token = own.token
  const path = `/conversations/${own.conversationId}`

  const connection = {
    streamUrl: textOf(opened, 'streamUrl'),
    watermark: '',
    session: (): Session => ({ conversationId: own.conversationId, token }),

    async send({ clientId, text, question }: Draft): Promise<string> {
      const sent = await request('POST', `${path}/activities`, {
        type: 'message',
        text,
        locale: document.documentElement.lang || locale,
        ...(question && { value: { question } }),
        channelData: { clientActivityID: clientId },
      })
      return textOf(sent, 'id')
    },

    async sendFeedback({ topic, reaction, comment, replyToId }: FeedbackDraft): Promise<void> {
      const event = { type: 'event', name: 'feedback', value: { reaction, topic }, replyToId }
      await request('POST', `${path}/activities`, { ...event, ...(comment && { text: comment }) })
    },

    read: () => request('GET', `${path}/activities?watermark=${connection.watermark}`),

    async renew(): Promise<string> {
      const joined = await request('GET', `${path}?watermark=${connection.watermark}`)
      token = readSession(joined).token
      return textOf(joined, 'streamUrl')
    },

    async refresh(): Promise<void> {
      token = readSession(await request('POST', '/tokens/refresh')).token
    },
  }
  return connection

  async function request(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(base + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    if (!response.ok) throw new RequestRefused(response)
    return response.json()
  }
}

export type Connection = Awaited<ReturnType<typeof createConnection>>

function readSession(answer: unknown): Session {
  return { conversationId: textOf(answer, 'conversationId'), token: textOf(answer, 'token') }
}

function textOf(answer: unknown, field: string): string {
  const value = isRecord(answer) ? answer[field] : undefined
  if (typeof value !== 'string') throw new Error(`Direct Line: no "${field}" in the answer`)
  return value
}
