import { Worker } from 'node:worker_threads'
import type { Heard } from '../../shared/conversation/hear.ts'

/** Understands a message on another thread; nothing when that is not to be had, then it is understood in the turn. */
export type HearAside = (message: string) => Promise<Heard | undefined>

type Waiting = (heard: Heard | undefined) => void

/**
 * Starts a thread that understands messages, so that the bot's own has time for the others. Messages of one round of
 * the event loop go there together. Should it end, nobody waits in vain: whoever does goes on without it.
 */
export function startHearing(
  modelFile: string,
  { signal, onEnd }: { signal: AbortSignal; onEnd: (error: unknown) => void },
): HearAside {
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

  const end = (error: unknown) => {
    if (!state.isRunning) return
    state.isRunning = false
    for (const goOn of waiting.splice(0)) goOn(undefined)
    if (!signal.aborted) onEnd(error)
  }
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`The listening thread ended with code ${code}`)))
  worker.on('message', (text: string) => {
    const heard: Heard[] = JSON.parse(text)
    // The thread answers in the order of the questions.
    for (const one of heard) waiting.shift()?.(one)
  })
  signal.addEventListener('abort', () => void worker.terminate(), { once: true })

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
