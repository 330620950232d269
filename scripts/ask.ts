import { runAsk } from '../bot/ask.ts'
import { createTurn } from '../shared/conversation/turn.ts'
import { readArguments } from './arguments.ts'
import { loadSettings } from './settings-file.ts'
import { ensureModel } from './train.ts'

// Talks to the bot in the terminal, or answers the question given; `--jsonl` speaks one line of JSON each way.
const options = {
  settings: { type: 'string' },
  jsonl: { type: 'boolean' },
  language: { type: 'string' },
} as const
const { settings } = readArguments(options, true)
process.exitCode = await runAsk({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  turn: createTurn(ensureModel()),
  settings: loadSettings(settings),
})
