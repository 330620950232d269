import { join, relative, resolve } from 'node:path'
import { readArguments } from './arguments.ts'
import { buildExtension } from './build-extension.ts'
import { writePackages } from './packages/write-packages.ts'
import { loadSettings } from './settings-file.ts'
import { ensureModel } from './train.ts'

// `npm run build -- --settings FILE`: the extension for one company, packed for stores and policies.
const options = readArguments({ settings: { type: 'string' }, out: { type: 'string' } })
const settings = loadSettings(options.settings)
const out = resolve(options.out ?? 'dist')
ensureModel()

const build = (browser: 'chrome' | 'firefox') =>
  buildExtension({ settings, browser, outDir: join(out, 'extension') })
const folder = join(out, 'packages')
const { ids, files, teamsMissing } = writePackages({
  settings,
  chrome: build('chrome'),
  firefox: build('firefox'),
  folder,
  teamsClientId: process.env.TEAMS_CLIENT_ID,
})

const company = settings.organisation?.name ?? settings.workspace?.origins[0]
console.log(`
Built for ${company ?? 'nobody in particular: people are asked for access when they start their first guide'}.
Packages in ${relative(process.cwd(), folder) || '.'}:
${files.map((file) => `  ${file}`).join('\n')}

Id in Chrome and Edge  ${ids.chrome}${settings.extension?.chromeKey ? '' : '  (neutral; your own: extension.chromeKey in the settings)'}
Id in Firefox          ${ids.firefox}${settings.extension?.firefoxId ? '' : '  (neutral; your own: extension.firefoxId in the settings)'}
${teamsMissing ? `No app package for Teams: ${teamsMissing}.\n` : ''}
Next, step by step in docs/operating.md under "Rolling out the extension":
  1. Chrome, Edge: upload to the store, or sign with your own key and serve it yourself.
  2. Firefox: have addons.mozilla.org sign it (the sources package is for its reviewers).
  3. Install it everywhere by browser policy; policy-*.json hold these settings as policies.`)
