import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Turn } from '../../shared/conversation/conversation.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { createTurnReceiver, type TurnMessage, type TurnRequest } from './turn-message.ts'

/** Takes a turn on another thread; nothing when that is not to be had, then it is taken here. */
export type TurnAside = (request: TurnRequest) => Promise<Turn | undefined>

export type ThreadData = { modelFile: string; settings: Settings }

export type ThreadOptions = {
  signal: AbortSignal
  /** The thread has read the model and takes turns. */
  onReady: () => void
  /** It does so no more. Not called after a shutdown. */
  onEnd: (error: unknown) => void
}

/** Beside this file from source, and beside what was built of it. */
const WORKER = new URL(`turn-worker${extname(import.meta.filename)}`, import.meta.url)

type Waiting = (turn: Turn | undefined) => void

/**
 * Starts a thread that takes turns. Those of one round of the event loop go there together. Should it end, nobody
 * waits in vain: whoever does goes on without it.
 */
export function startThread(data: ThreadData, options: ThreadOptions): TurnAside {
  const { signal, onReady, onEnd } = options
  const worker = new Worker(WORKER, {
    workerData: data,
    // Little that it makes lives long. The flag of the unit goes before this.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  })
  // The thread alone is no reason to go on running.
  worker.unref()
  const state: { isRunning: boolean } = { isRunning: true }
  const unsent: TurnRequest[] = []
  const waiting: Waiting[] = []
  const receive = createTurnReceiver()

  const stop = () => void worker.terminate()
  const end = (error: unknown) => {
    if (!state.isRunning) return
    state.isRunning = false
    signal.removeEventListener('abort', stop)
    for (const goOn of waiting.splice(0)) goOn(undefined)
    if (!signal.aborted) onEnd(error)
  }
  worker.on('error', end)
  worker.on('exit', (code) =>
    end(new Error(`The thread of the conversation ended with code ${code}`)),
  )
  worker.once('message', onReady)
  worker.on('message', (text: string) => {
    const messages: (TurnMessage | null)[] = JSON.parse(text)
    // The thread answers in the order of the requests.
    for (const message of messages) waiting.shift()?.(message ? receive(message) : undefined)
  })
  signal.addEventListener('abort', stop, { once: true })

  const send = () => {
    if (state.isRunning) worker.postMessage(JSON.stringify(unsent.splice(0)))
  }
  return async (request) => {
    if (!state.isRunning) return undefined
    return new Promise((goOn) => {
      if (unsent.length === 0) setImmediate(send)
      unsent.push(request)
      waiting.push(goOn)
    })
  }
}
