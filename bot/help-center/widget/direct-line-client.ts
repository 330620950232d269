import type { Draft } from './chat-state.ts'
import {
  type Connection,
  createConnection,
  type FeedbackDraft,
  RequestRefused,
} from './connection.ts'
import { createOutbox } from './outbox.ts'
import { isRecord } from './read-activity.ts'
import type { SessionStore } from './session-store.ts'

const RECONNECT_MS = [250, 1_000, 3_000, 8_000]
const POLL_MS = 1_500
/** Sockets that never work (some proxies) are given up after this many, then polling carries the conversation for a while. */
const SOCKET_TRIES = 2
const POLLS_BEFORE_RETRY = 40
const STABLE_MS = 30_000
const REFRESH_MS = 15 * 60_000

export type ClientOptions = {
  /** Address of the endpoint, such as `/v3/directline`. */
  base: string
  locale: () => string
  store: SessionStore
  onActivity: (raw: unknown) => void
  onConnection: (state: 'idle' | 'online' | 'reconnecting') => void
  signal: AbortSignal
}

/** Our side of Direct Line 3.0: sends, and follows the conversation without losing anything on the way. */
export function createDirectLineClient(options: ClientOptions) {
  const { store, signal, onConnection } = options
  let connection: Promise<Connection> | undefined
  const post = createOutbox()

  function begin(): Promise<Connection> {
    const begun = createConnection(options.base, options.locale(), signal).then((opened) => {
      store.save(opened.session())
      follow(opened, opened.streamUrl)
      return opened
    })
    // A start that failed is tried again with the next message.
    begun.catch(() => forget(begun))
    connection = begun
    return begun
  }

  function forget(ended: Promise<Connection> | undefined) {
    // Whoever only leaves the page finds the conversation again.
    if (connection !== ended || signal.aborted) return
    connection = undefined
    store.clear()
  }

  /** Follows until the conversation ends: socket, new socket from the watermark, polling in between. */
  async function follow(current: Connection, firstUrl: string | undefined): Promise<void> {
    const ended = new AbortController()
    const alive = AbortSignal.any([signal, ended.signal])
    keepFresh(current, alive)
    let streamUrl = firstUrl
    let misses = 0
    try {
      while (!alive.aborted) {
        if (streamUrl) misses = (await listen(current, streamUrl)) ? 0 : misses + 1
        if (alive.aborted) return
        onConnection('reconnecting')
        if (misses >= SOCKET_TRIES) await poll(current, alive)
        else await pause(RECONNECT_MS[misses] ?? POLL_MS, alive)
        streamUrl = await persist(() => current.renew(), alive)
      }
    } catch {
      // The conversation is over (expired, deleted): what is on the screen stays, the next message begins a new one.
      onConnection('idle')
      if (connection && (await connection.catch(() => undefined)) === current) forget(connection)
    } finally {
      ended.abort()
    }
  }

  /** Resolves when the socket is closed, with whether it was of any use: brought something, or held for a while. */
  function listen(current: Connection, url: string): Promise<boolean> {
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
        take(current, JSON.parse(data))
      }
      socket.onclose = () => {
        clearInterval(alive)
        signal.removeEventListener('abort', stop)
        resolve(hasBrought || Date.now() - since > STABLE_MS)
      }
    })
  }

  async function poll(current: Connection, alive: AbortSignal): Promise<void> {
    for (let round = 0; round < POLLS_BEFORE_RETRY && !alive.aborted; round++) {
      const answer = await current.read().catch(rethrowRefusals)
      if (answer !== undefined) {
        take(current, answer)
        onConnection('online')
      }
      await pause(POLL_MS, alive)
    }
  }

  /** Keeps asking while the server is out of reach or busy; rejects when the conversation is over. */
  async function persist<T>(ask: () => Promise<T>, alive: AbortSignal): Promise<T> {
    for (let round = 0; ; round++) {
      const answer = await ask().catch(rethrowRefusals)
      if (answer !== undefined) return answer
      alive.throwIfAborted()
      onConnection('reconnecting')
      await pause(RECONNECT_MS[Math.min(round, RECONNECT_MS.length - 1)] ?? POLL_MS, alive)
    }
  }

  function take(current: Connection, group: unknown): void {
    if (!isRecord(group) || !Array.isArray(group.activities)) return
    if (typeof group.watermark === 'string') current.watermark = group.watermark
    for (const activity of group.activities) options.onActivity(activity)
  }

  function keepFresh(current: Connection, alive: AbortSignal): void {
    const timer = setInterval(() => {
      current.refresh().then(
        () => store.save(current.session()),
        // Tried again in the next round; the token outlives several.
        () => {},
      )
    }, REFRESH_MS)
    alive.addEventListener('abort', () => clearInterval(timer))
  }

  async function deliver(draft: Draft): Promise<string> {
    const current = await (connection ?? begin())
    try {
      return await current.send(draft)
    } catch (error) {
      if (!(error instanceof RequestRefused && error.hasEnded)) throw error
      // The conversation has expired meanwhile: the same message opens a new one.
      forget(connection)
      return await (await begin()).send(draft)
    }
  }

  return {
    /** Takes up the conversation of this tab again, if there was one. */
    resume(): void {
      const session = store.load()
      if (!session || connection) return
      const takeUp = () => createConnection(options.base, options.locale(), signal, session)
      const resumed = persist(takeUp, signal)
      connection = resumed
      resumed.then(
        (current) => follow(current, current.streamUrl),
        () => {
          onConnection('idle')
          forget(resumed)
        },
      )
    },

    /** Resolves once the server has it; rejects when it has not. */
    sendFeedback: (feedback: FeedbackDraft): Promise<void> =>
      post(
        async () => (await connection)?.sendFeedback(feedback),
        () => {},
      ),

    /** Resolves with the message's id once the server has it; rejects when it has not. Safe to repeat. */
    send: (draft: Draft, onWaiting: () => void): Promise<string> =>
      post(() => deliver(draft), onWaiting),
  }
}

function rethrowRefusals(error: unknown): undefined {
  if (error instanceof RequestRefused && error.hasEnded) throw error
  return undefined
}

/** Waits, but not longer than the browser is offline. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
