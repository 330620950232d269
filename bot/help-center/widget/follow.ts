import type { Connection } from './connection.ts'
import { pause, pauseBeforeRetry, persist, unlessEnded } from './persist.ts'
import { isRecord } from './read-activity.ts'

const POLL_MS = 1_500
/** Sockets that never work (some proxies) are given up after this many, then polling carries the conversation for a while. */
const SOCKET_TRIES = 2
const POLLS_BEFORE_RETRY = 40
const STABLE_MS = 30_000
const REFRESH_MS = 15 * 60_000

export type FollowOptions = {
  onActivity: (raw: unknown) => void
  onConnection: (state: 'online' | 'reconnecting') => void
  /** The connection has a new token. */
  onRefreshed: () => void
  signal: AbortSignal
}

/**
 * Follows a conversation without losing anything on the way: socket, new socket from the watermark, polling in between.
 * Rejects when the conversation is over.
 */
export async function follow(connection: Connection, options: FollowOptions): Promise<void> {
  const { onActivity, onConnection } = options
  const ended = new AbortController()
  const signal = AbortSignal.any([options.signal, ended.signal])
  keepFresh()
  let { streamUrl } = connection
  let misses = 0
  try {
    while (!signal.aborted) {
      misses = (await listen(streamUrl)) ? 0 : misses + 1
      if (signal.aborted) return
      onConnection('reconnecting')
      if (misses >= SOCKET_TRIES) await poll()
      else await pauseBeforeRetry(misses, signal)
      streamUrl = await persist(connection.renew, signal, () => onConnection('reconnecting'))
    }
  } finally {
    ended.abort()
  }

  /** Resolves when the socket is closed, with whether it was of any use: brought something, or held for a while. */
  function listen(url: string): Promise<boolean> {
    return new Promise((resolve) => {
      const since = Date.now()
      let hasBrought = false
      const socket = new WebSocket(url)
      const stop = () => socket.close()
      signal.addEventListener('abort', stop)
      const alive = setInterval(() => socket.readyState === 1 && socket.send(''), 20_000)
      socket.onopen = () => onConnection('online')
      socket.onmessage = ({ data }) => {
        if (!data) return
        hasBrought = true
        take(JSON.parse(data))
      }
      socket.onclose = () => {
        clearInterval(alive)
        signal.removeEventListener('abort', stop)
        resolve(hasBrought || Date.now() - since > STABLE_MS)
      }
    })
  }

  async function poll(): Promise<void> {
    for (let round = 0; round < POLLS_BEFORE_RETRY && !signal.aborted; round++) {
      const answer = await connection.read().catch(unlessEnded)
      if (answer !== undefined) {
        take(answer)
        onConnection('online')
      }
      await pause(POLL_MS, signal)
    }
  }

  function take(group: unknown): void {
    if (!isRecord(group) || !Array.isArray(group.activities)) return
    if (typeof group.watermark === 'string') connection.watermark = group.watermark
    for (const activity of group.activities) onActivity(activity)
  }

  function keepFresh(): void {
    const timer = setInterval(() => {
      // A failure is tried again in the next round; the token outlives several.
      connection.refresh().then(options.onRefreshed, () => {})
    }, REFRESH_MS)
    signal.addEventListener('abort', () => clearInterval(timer))
  }
}
