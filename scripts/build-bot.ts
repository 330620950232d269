import { relative, resolve } from 'node:path'
import { buildWidget } from '../bot/help-center/build-widget.ts'
import { ensureModel, MODEL_FILE } from './train.ts'

// `npm run build-bot`: what the bot as a service reads at its start, beside the sources.
const assets = resolve('dist/help-center')
ensureModel()
await buildWidget(assets)
for (const built of [MODEL_FILE, assets]) console.log(relative(process.cwd(), built))
