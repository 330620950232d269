import { relative, resolve } from 'node:path'
import { buildServer } from '../bot/build-server.ts'
import { buildWidget } from '../bot/help-center/build-widget.ts'
import { ensureModel, MODEL_FILE } from './train.ts'

// `npm run build-bot`: the bot as a service, and what it reads at its start.
const assets = resolve('dist/help-center')
const server = resolve('dist/bot')
ensureModel()
await buildWidget(assets)
await buildServer(server, { main: resolve('bot/main.ts') })
for (const built of [MODEL_FILE, assets, server]) console.log(relative(process.cwd(), built))
