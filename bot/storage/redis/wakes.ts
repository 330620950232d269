import { EventEmitter } from 'node:events'
import type { Redis } from 'ioredis'

/** Wakes watchers through Redis: one subscription per watched channel, however many watch it. */
export function createWakes(subscriptions: Redis) {
  const watchers = new EventEmitter().setMaxListeners(0)
  subscriptions.on('message', (channel: string) => watchers.emit(channel))
  // Whatever was published while the connection was down was missed: everybody looks.
  subscriptions.on('ready', () => {
    for (const channel of watchers.eventNames()) watchers.emit(channel)
  })

  return async function watch(channel: string, wake: () => void, signal: AbortSignal) {
    if (signal.aborted) return
    const isFirst = watchers.listenerCount(channel) === 0
    watchers.on(channel, wake)
    signal.addEventListener(
      'abort',
      () => {
        watchers.off(channel, wake)
        if (watchers.listenerCount(channel) > 0) return
        // A subscription that could not be ended wakes nobody: harmless.
        subscriptions.unsubscribe(channel).catch(() => {})
      },
      { once: true },
    )
    if (isFirst) await subscriptions.subscribe(channel)
  }
}
