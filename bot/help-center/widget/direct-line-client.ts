import type { Draft } from './chat-state.ts'
import {
  type Connection,
  createConnection,
  type FeedbackDraft,
  RequestRefused,
} from './connection.ts'
import { follow } from './follow.ts'
import { createOutbox } from './outbox.ts'
import { persist } from './persist.ts'
import type { SessionStore } from './session-store.ts'

export type ClientOptions = {
  /** Address of the endpoint, such as `/v3/directline`. */
  base: string
  locale: () => string
  store: SessionStore
  onActivity: (raw: unknown) => void
  onConnection: (state: 'idle' | 'online' | 'reconnecting') => void
  signal: AbortSignal
}

/** Our side of Direct Line 3.0: one conversation after the other, begun with the first message, taken up after a reload. */
export function createDirectLineClient(options: ClientOptions) {
  const { base, locale, store, signal, onConnection } = options
  const post = createOutbox()
  let connection: Promise<Connection> | undefined

  function begin(): Promise<Connection> {
    const begun = createConnection(base, locale(), signal).then((opened) => {
      store.save(opened.session())
      followToItsEnd(opened)
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

  async function followToItsEnd(current: Connection): Promise<void> {
    const onRefreshed = () => store.save(current.session())
    try {
      await follow(current, { ...options, onRefreshed })
    } catch {
      // The conversation is over (expired, deleted): what is on the screen stays, the next message begins a new one.
      onConnection('idle')
      if (connection && (await connection.catch(() => undefined)) === current) forget(connection)
    }
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
      const takeUp = () => createConnection(base, locale(), signal, session)
      const resumed = persist(takeUp, signal, () => onConnection('reconnecting'))
      connection = resumed
      resumed.then(followToItsEnd, () => {
        onConnection('idle')
        forget(resumed)
      })
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
