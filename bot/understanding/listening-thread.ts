import { Worker } from 'node:worker_threads'
import type { Heard } from '../../shared/conversation/hear.ts'

/** Understands a message on another thread; nothing when that is not to be had, then it is understood in the turn. */
export type HearAside = (message: string) => Promise<Heard | undefined>

export type ThreadOptions = {
  signal: AbortSignal
  /** The thread has read the model and listens. */
  onReady: () => void
  /** It does so no more. Not called after a shutdown. */
  onEnd: (error: unknown) => void
}

type Waiting = (heard: Heard | undefined) => void

/**
 * Starts a thread that understands messages. Those of one round of the event loop go there together. Should it end,
 * nobody waits in vain: whoever does goes on without it.
 */
export function startThread(modelFile: string, options: ThreadOptions): HearAside {
  const { signal, onReady, onEnd } = options
  const worker = new Worker(new URL('./listener.ts', import.meta.url), {
    workerData: modelFile,
    // Nothing that it makes lives long.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  })
  // The thread alone is no reason to go on running.
  worker.unref()
  const state: { isRunning: boolean } = { isRunning: true }
  const unsent: string[] = []
  const waiting: Waiting[] = []

  const stop = () => void worker.terminate()
  const end = (error: unknown) => {
    if (!state.isRunning) return
    state.isRunning = false
    signal.removeEventListener('abort', stop)
    for (const goOn of waiting.splice(0)) goOn(undefined)
    if (!signal.aborted) onEnd(error)
  }
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`The listening thread ended with code ${code}`)))
  worker.once('message', onReady)
  worker.on('message', (text: string) => {
    const heard: Heard[] = JSON.parse(text)
    // The thread answers in the order of the questions.
    for (const one of heard) waiting.shift()?.(one)
  })
  signal.addEventListener('abort', stop, { once: true })

  const send = () => {
    if (state.isRunning) worker.postMessage(unsent.splice(0))
  }
  return async (message) => {
    if (!state.isRunning) return undefined
    return new Promise((goOn) => {
      if (unsent.length === 0) setImmediate(send)
      unsent.push(message)
      waiting.push(goOn)
    })
  }
}
