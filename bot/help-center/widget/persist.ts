import { RequestRefused } from './connection.ts'

const RETRY_MS = [250, 1_000, 3_000, 8_000]

/** Keeps asking while the server is out of reach or busy; rejects when the conversation is over, or nobody wants to know any more. */
export async function persist<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  onTrouble: () => void,
): Promise<T> {
  for (let round = 0; ; round++) {
    const answer = await ask().catch(unlessEnded)
    if (answer !== undefined) return answer
    signal.throwIfAborted()
    onTrouble()
    await pauseBeforeRetry(round, signal)
  }
}

/** For `catch`: nothing came, which may change; rejects when the conversation is over, which will not. */
export function unlessEnded(error: unknown): undefined {
  if (error instanceof RequestRefused && error.hasEnded) throw error
  return undefined
}

/** Waits longer with every round. */
export function pauseBeforeRetry(round: number, signal: AbortSignal): Promise<void> {
  return pause(RETRY_MS[round] ?? 8_000, signal)
}

/** Waits, but not longer than the browser is offline. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
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
