import { RequestRefused } from './connection.ts'

/**
 * Posts one thing after the other, in the order in which they were said. A server that asks to come back is obeyed,
 * once: what was refused goes by itself then, and all that was said meanwhile after it.
 */
export function createOutbox() {
  let last: Promise<unknown> = Promise.resolve()
  let isHeld = false
  /** Those that are not through, each to be told when it has to wait. */
  const waiting = new Set<() => void>()

  /** Resolves with what the server said; rejects when it did not take it. */
  return <T>(post: () => Promise<T>, onWaiting: () => void): Promise<T> => {
    const turn = last.then(async () => {
      try {
        return await post()
      } catch (error) {
        if (!(error instanceof RequestRefused && error.waitSeconds)) throw error
        isHeld = true
        for (const tell of waiting) tell()
        await new Promise((resolve) => setTimeout(resolve, error.waitSeconds * 1_000))
        return await post()
      } finally {
        isHeld = false
        waiting.delete(onWaiting)
      }
    })
    waiting.add(onWaiting)
    if (isHeld) onWaiting()
    last = turn.catch(() => {})
    return turn
  }
}
