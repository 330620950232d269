import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { type Heard, hear } from '../../shared/conversation/hear.ts'
import { createUnderstanding } from '../../shared/understanding/index.ts'

// The thread beside the bot's own that understands messages: no storage, no network, nothing is kept.

/** So many at a time: the first ones of a crowd need not wait for the last. */
const AT_A_TIME = 4

const understand = createUnderstanding(JSON.parse(readFileSync(String(workerData), 'utf8')))

parentPort?.on('message', (messages: readonly string[]) => {
  for (let at = 0; at < messages.length; at += AT_A_TIME) {
    tell(messages.slice(at, at + AT_A_TIME).map((message) => hear(message, understand)))
  }
})
// Nothing is heard yet, but the model is read.
tell([])

function tell(heard: readonly Heard[]): void {
  parentPort?.postMessage(JSON.stringify(heard))
}
