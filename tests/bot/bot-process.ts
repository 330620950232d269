import { writeSync } from 'node:fs'
import { startBot } from '../../bot/server.ts'
import type { TurnFunction } from '../../bot/turn-function.ts'
import { fakeTurn } from './fake-turn.ts'

// A bot in a process of its own, so that a test can kill it. Its options come as JSON; what it does is told on stdout.

const options = JSON.parse(process.argv[2] ?? '{}')

const turn: TurnFunction = (input, context, settings) => {
  const text = input.kind === 'text' ? input.text : ''
  if (text.includes('hang') && options.hangs) {
    writeSync(1, 'hanging\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
  if (text.includes('poison')) process.kill(process.pid, 'SIGKILL')
  return fakeTurn(input, context, settings)
}

const bot = await startBot({ settings: {}, turn, port: 0, assets: 'none', ...options })
writeSync(1, `${bot.origin}\n`)
process.once('SIGTERM', () => void bot.close())
