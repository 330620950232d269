import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Metrics } from '../../operations/metrics.ts'
import type { Report } from '../../operations/report.ts'
import type { BotStorage } from '../../storage/storage.ts'
import { isAllowedOrigin } from './cors.ts'
import type { Tokens } from './tokens.ts'

const KEEP_ALIVE_MS = 25_000

/** Tabs of one conversation, and those that a lost connection left behind for a moment. */
const MAXIMUM_SOCKETS = 8

/** A client that does not read this much is gone, or hostile. */
const MAXIMUM_UNREAD = 1_000_000

export type StreamOptions = {
  server: Server
  storage: BotStorage
  tokens: Tokens
  path: string
  allowedOrigins: readonly string[]
  report: Report
  metrics: Metrics
  signal: AbortSignal
}

type Opening = { conversation: string; watermark: string | undefined }

/** The WebSocket half of Direct Line 3.0: first everything after the watermark, then whatever comes. */
export function serveStream(options: StreamOptions): void {
  const { server, signal } = options
  const perConversation = new Map<string, number>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024, clientTracking: true })

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    readOpening(request, options).then(
      (opening) => {
        if (typeof opening === 'number') return refuse(socket, opening)
        const { conversation } = opening
        const open = perConversation.get(conversation) ?? 0
        if (open >= MAXIMUM_SOCKETS) return refuse(socket, 429)
        perConversation.set(conversation, open + 1)
        socket.once('close', () => release(conversation))
        sockets.handleUpgrade(request, socket, head, (ws) => feed(ws, opening, options))
      },
      (error) => {
        options.report('stream-unavailable', error)
        refuse(socket, 503)
      },
    )
  }

  const release = (conversation: string) => {
    const left = (perConversation.get(conversation) ?? 1) - 1
    if (left > 0) perConversation.set(conversation, left)
    else perConversation.delete(conversation)
  }

  options.metrics.gauge('mail_guide_open_streams', () => sockets.clients.size)
  server.on('upgrade', onUpgrade)
  signal.addEventListener('abort', () => {
    server.off('upgrade', onUpgrade)
    // 1012: the service restarts; clients reconnect with their watermark.
    for (const ws of sockets.clients) ws.close(1012)
  })
}

/** What the client wants to follow, or the status that refuses it. */
async function readOpening(
  request: IncomingMessage,
  { path, tokens, storage, allowedOrigins }: StreamOptions,
): Promise<Opening | number> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const [, id] = new RegExp(`^${path}/conversations/([^/]+)/stream$`).exec(url.pathname) ?? []
  if (!id) return 404
  const { origin, host } = request.headers
  if (origin !== undefined && !isAllowedOrigin(origin, host, allowedOrigins)) return 403
  const claims = tokens.read(url.searchParams.get('t') ?? '')
  if (claims?.conversation !== id) return 403
  if (!(await storage.isOpen(id))) return 404
  return { conversation: id, watermark: url.searchParams.get('watermark') ?? undefined }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

/** Sends the log as it grows. Only one read runs at a time, so that nothing is sent twice or out of order. */
function feed(ws: WebSocket, { conversation, watermark }: Opening, options: StreamOptions): void {
  const { storage, report } = options
  const ended = new AbortController()
  const { signal } = ended
  const place = { watermark, isBusy: false, isBehind: false, isAlive: true }

  const send = async () => {
    if (place.isBusy) {
      place.isBehind = true
      return
    }
    place.isBusy = true
    do {
      place.isBehind = false
      const { activities, watermark } = await storage.read(conversation, place.watermark)
      if (activities.length > 0) ws.send(JSON.stringify({ activities, watermark }))
      place.watermark = watermark
      if (ws.bufferedAmount > MAXIMUM_UNREAD) ws.terminate()
    } while (place.isBehind && !signal.aborted)
    place.isBusy = false
  }

  const sendOrClose = () => {
    send().catch((error) => {
      report('stream-failed', error)
      ws.close(1011)
    })
  }

  const keepAlive = setInterval(() => {
    if (!place.isAlive) return ws.terminate()
    place.isAlive = false
    ws.ping()
    // Browsers' scripts do not see pings; standard clients know empty messages as signs of life.
    ws.send('')
  }, KEEP_ALIVE_MS)
  const isAlive = () => {
    place.isAlive = true
  }

  ws.on('message', isAlive)
  ws.on('pong', isAlive)
  ws.on('error', (error) => report('stream-broken', error))
  ws.on('close', () => {
    clearInterval(keepAlive)
    ended.abort()
  })
  // Watching begins before the first read, so that nothing falls between the two.
  storage.watch(conversation, sendOrClose, signal).then(sendOrClose, (error) => {
    report('stream-failed', error)
    ws.close(1011)
  })
}
