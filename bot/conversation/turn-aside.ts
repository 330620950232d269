import { startThread, type ThreadData, type TurnAside } from './turn-thread.ts'

export type TurnAsideOptions = {
  signal: AbortSignal
  onEnd: (error: unknown) => void
  /** A thread that was started again takes turns. */
  onBack: () => void
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 5 * 60_000
/** Who has lasted for this long did not end because of the start. */
const STABLE_MS = 60_000

/**
 * Keeps a thread that holds the conversation, so that the bot's own has time for the network and the storage. One that
 * ends is started again after a while; meanwhile turns are taken on the bot's own.
 */
export function startTurnAside(data: ThreadData, options: TurnAsideOptions): TurnAside {
  const { signal, onEnd, onBack } = options
  let pause: number | undefined
  let turn = start(() => {})
  return (request) => turn(request)

  function start(onReady: () => void): TurnAside {
    const since = performance.now()
    return startThread(data, {
      signal,
      onReady,
      onEnd(error) {
        onEnd(error)
        pause = nextPause(pause, performance.now() - since)
        const startAgain = () => {
          if (!signal.aborted) turn = start(onBack)
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
