import { resolve } from 'node:path'
import { buildWidget } from '../bot/help-center/build-widget.ts'
import { buildExtension } from './build-extension.ts'
import { runTool } from './run-tool.ts'
import { loadSettings } from './settings-file.ts'
import { ensureModel } from './train.ts'

// Everything that can be judged without running the product. All checks run, so that one look tells all.
const checks: { name: string; run: () => boolean | Promise<boolean> }[] = [
  { name: 'types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'lint and format', run: () => runTool('biome', ['ci', '.']) },
  {
    name: 'layers',
    run: () =>
      runTool('depcruise', [
        '--config',
        '.dependency-cruiser.mjs',
        'shared',
        'extension',
        'bot',
        'scripts',
        'tests',
      ]),
  },
  { name: 'unused code', run: () => runTool('knip', []) },
  { name: 'bundle sizes', run: checkSizes },
]

const failed: string[] = []
for (const { name, run } of checks) {
  console.log(`\n— ${name}`)
  if (!(await run())) failed.push(name)
}
console.log(failed.length === 0 ? '\nAll checks are clean.' : `\nNot clean: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)

async function checkSizes(): Promise<boolean> {
  ensureModel()
  const settings = loadSettings('shared/settings/example.json')
  buildExtension({ settings, browser: 'chrome', outDir: 'dist/sizes' })
  await buildWidget(resolve('dist/help-center'))
  return runTool('size-limit', [])
}
