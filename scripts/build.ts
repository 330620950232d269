import { resolve } from 'node:path'
import { readArguments } from './arguments.ts'
import { buildExtension } from './build-extension.ts'
import { loadSettings } from './settings-file.ts'

// `npm run build -- --settings FILE`: the extension for one company.
const options = readArguments({ settings: { type: 'string' } })
const settings = loadSettings(options.settings)
for (const browser of ['chrome', 'firefox'] as const) {
  const folder = buildExtension({ settings, browser, outDir: resolve('dist/extension') })
  console.log(`${browser.padEnd(8)} ${folder}`)
}
