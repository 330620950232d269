import { parseArgs } from 'node:util'
import { runAsk } from '../bot/ask.ts'
import { createTurn } from '../shared/conversation/turn.ts'
import { loadSettings } from './settings-file.ts'
import { ensureModel } from './train.ts'

// Talks to the bot in the terminal; `--jsonl` speaks one line of JSON each way.
const argv = process.argv.slice(2)
const { settings } = readOptions()
process.exitCode = await runAsk({
  argv,
  stdin: process.stdin,
  stdout: process.stdout,
  turn: createTurn(ensureModel()),
  settings: loadSettings(settings),
})

function readOptions() {
  try {
    const options = {
      settings: { type: 'string' },
      jsonl: { type: 'boolean' },
      language: { type: 'string' },
    } as const
    return parseArgs({ args: argv, options }).values
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(2)
  }
}
