import { WebSocket } from 'ws'

type Json = Record<string, unknown>

/** A message of a conversation as a client sees it. */
export type Seen = {
  id: string
  type: string
  text?: string
  replyToId?: string
  from: { id: string; role: string }
  channelData?: { answer?: { language: string }; clientActivityID?: string; kind?: string }
  attachments?: { contentType: string; content: Json }[]
}

type Joined = { conversationId: string; token: string; streamUrl: string; expires_in: number }
type Group = { activities: Seen[]; watermark: string }

/** Plain requests to the Direct Line endpoint of a running bot: what a client's developer would type. */
export function direct(origin: string) {
  const base = `${origin}/v3/directline`

  async function call(method: string, path: string, token?: string, body?: unknown, headers = {}) {
    const response = await fetch(base + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parse(text), text }
  }

  return {
    base,
    call,
    async start(locale = 'de-DE', headers = {}): Promise<Joined> {
      const generated = await call('POST', '/tokens/generate', undefined, undefined, headers)
      const started = await call('POST', '/conversations', tokenOf(generated.body), { locale })
      return started.body as Joined // the test's own claim about the answer
    },
    say: (to: Joined, text: string, more: Json = {}) =>
      call('POST', `/conversations/${to.conversationId}/activities`, to.token, {
        type: 'message',
        text,
        ...more,
      }),
    async read(of: Joined, watermark = ''): Promise<Group> {
      const path = `/conversations/${of.conversationId}/activities?watermark=${watermark}`
      return (await call('GET', path, of.token)).body as Group // the test's own claim
    },
    /** Reads until the bot has said this many messages beside its welcome. */
    async answers(of: Joined, count: number): Promise<Seen[]> {
      const stream = follow(of.streamUrl)
      try {
        return await stream.until((all) => said(all).length >= count).then(said)
      } finally {
        stream.close()
      }
    },
  }
}

/** What the bot said, without its welcome. */
export function said(activities: Seen[]): Seen[] {
  return activities.filter(
    ({ from, channelData }) => from.role === 'bot' && channelData?.kind !== 'welcome',
  )
}

/** A socket on a stream that collects all activities. */
export function follow(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers })
  const activities: Seen[] = []
  const watermarks: string[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data) => {
    const text = String(data)
    if (text === '') return
    const group = JSON.parse(text) as Group // the test's own claim
    activities.push(...group.activities)
    watermarks.push(group.watermark)
    for (const wake of waiting) wake()
  })
  const refused = new Promise<number>((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', () => {})
  })
  return {
    socket,
    activities,
    watermarks,
    refused,
    closed: new Promise<number>((resolve) => socket.on('close', resolve)),
    close: () => socket.close(),
    until: (isEnough: (activities: Seen[]) => boolean) =>
      new Promise<Seen[]>((resolve) => {
        const check = () => {
          if (!isEnough(activities)) return
          waiting.delete(check)
          resolve(activities)
        }
        waiting.add(check)
        check()
      }),
  }
}

export function tokenOf(body: unknown): string {
  if (typeof body === 'object' && body && 'token' in body && typeof body.token === 'string')
    return body.token
  throw new Error(`No token in ${JSON.stringify(body)}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The test sees the raw text then.
    return undefined
  }
}
