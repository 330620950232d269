import { resolve } from 'node:path'
import { createLateTurn } from '../../../bot/conversation/late-turn.ts'
import { startBot } from '../../../bot/server.ts'
import example from '../../../shared/settings/example.json' with { type: 'json' }
import { parseSettings } from '../../../shared/settings/index.ts'
import { readRegistration } from './registration.ts'

// Our bot as operators run it: the real conversation, a database on disk.

process.env.NODE_ENV = 'production'
const modelFile = resolve('dist/understanding/model.json')
const bot = await startBot({
  settings: parseSettings(example).settings,
  turn: createLateTurn(modelFile),
  modelFile,
  port: 0,
  assets: resolve('dist/help-center'),
  dataFolder: process.argv[3] ?? '',
  teams: readRegistration(),
})
process.send?.({ port: Number(new URL(bot.origin).port) })
process.once('SIGTERM', () => void bot.close().then(() => process.exit(0)))
