import { type HearAside, startThread } from './listening-thread.ts'

export type HearingOptions = {
  signal: AbortSignal
  onEnd: (error: unknown) => void
  /** A thread that was started again listens. */
  onBack: () => void
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 5 * 60_000
/** Who has listened for this long did not end because of the start. */
const STABLE_MS = 60_000

/**
 * Keeps a thread that understands messages, so that the bot's own has time for the others. One that ends is started
 * again after a while; meanwhile messages are understood within their turns.
 */
export function startHearing(modelFile: string, options: HearingOptions): HearAside {
  const { signal, onEnd, onBack } = options
  let pause: number | undefined
  let hear = start(() => {})
  return (message) => hear(message)

  function start(onReady: () => void): HearAside {
    const since = performance.now()
    return startThread(modelFile, {
      signal,
      onReady,
      onEnd(error) {
        onEnd(error)
        pause = nextPause(pause, performance.now() - since)
        const startAgain = () => {
          if (!signal.aborted) hear = start(onBack)
        }
        setTimeout(startAgain, pause).unref()
      },
    })
  }
}

/** The time before the next start: twice the last one, lest a thread that ends at once is started all the time. */
export function nextPause(last: number | undefined, lastedMs: number): number {
  if (last === undefined || lastedMs > STABLE_MS) return FIRST_PAUSE_MS
  return Math.min(2 * last, LONGEST_PAUSE_MS)
}
