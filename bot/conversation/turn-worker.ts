import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { createTurn } from '../../shared/conversation/turn.ts'
import { createTurnSender, type TurnMessage, type TurnRequest } from './turn-message.ts'

// The thread beside the bot's own that holds the conversation: no storage, no network. It remembers answers, but none
// with anything in it that somebody typed.

/** So many at a time: the first ones of a crowd need not wait for the last. */
const AT_A_TIME = 4

const { modelFile, settings } = workerData
const turn = createTurn(JSON.parse(readFileSync(String(modelFile), 'utf8')))
const toMessage = createTurnSender()

parentPort?.on('message', (text: string) => {
  // Our own thread wrote it.
  const requests: TurnRequest[] = JSON.parse(text)
  for (let at = 0; at < requests.length; at += AT_A_TIME) {
    tell(requests.slice(at, at + AT_A_TIME).map(takeTurn))
  }
})
// No turn yet, but the model is read.
tell([])

/** None where it throws: the bot's own thread tries once more, and reports what is wrong as ever. */
function takeTurn({ input, context, outage }: TurnRequest): TurnMessage | null {
  try {
    return toMessage(turn(input, context, settings, outage))
  } catch {
    return null
  }
}

function tell(messages: readonly (TurnMessage | null)[]): void {
  parentPort?.postMessage(JSON.stringify(messages))
}
