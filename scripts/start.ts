import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ACCOUNTS, type Workspace } from '../tests/workspace/server.ts'
import { readArguments } from './arguments.ts'
import { ensureBrowsers, findBrowser } from './browsers.ts'
import { buildExtension } from './build-extension.ts'
import { loadSettings } from './settings-file.ts'
import { startStack, WORKSPACE_FILE } from './stack.ts'

const options = readArguments({ settings: { type: 'string' } })
const own = options.settings === undefined ? undefined : loadSettings(options.settings)
ensureBrowsers(['chromium'])

console.log('Starting …')
// In a process of its own: what building and training take up is given back.
const built = spawnSync(process.execPath, [join(import.meta.dirname, 'build-bot.ts')], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (built.status !== 0) process.exit(built.status ?? 1)
const stack = await startStack({
  settings: own,
  ports: { workspace: 4710, bot: 4711 },
  dataFolder: resolve('data'),
  isBuilt: true,
})
const chrome = buildExtension({
  settings: stack.settings,
  browser: 'chrome',
  outDir: 'dist/extension',
})
const firefox = buildExtension({
  settings: stack.settings,
  browser: 'firefox',
  outDir: 'dist/extension',
})
const workspace = stack.workspace?.origin ?? stack.settings.workspace?.origins[0]

console.log(`
  Help center with chat   ${stack.bot.origin}
  ${stack.workspace ? 'Demo workspace         ' : 'Workspace              '} ${workspace ?? 'none in the settings'}
${stack.workspace ? await describeAccounts(stack.workspace) : ''}
  The extension, ready to load:
  Chrome, Edge, Chromium  chrome://extensions > Developer mode > Load unpacked > ${chrome}
  Firefox                 about:debugging > This Firefox > Load Temporary Add-on > ${join(firefox, 'manifest.json')}

  Stop with Ctrl+C.`)

const browser = openBrowser()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    browser?.kill()
    void stack.close().then(() => process.exit(0))
  })
}

/** Where there is a display, a fresh browser profile with the extension, the help center and the workspace. */
function openBrowser(): ChildProcess | undefined {
  const chromium = findBrowser('chromium')
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!chromium || !hasDisplay) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'souvera-mail-guide-'))
  const pages = [stack.bot.origin, workspace].filter((page) => page !== undefined)
  const flags = [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${chrome}`,
    `--load-extension=${chrome}`,
    '--no-first-run',
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  return spawn(chromium, [...flags, ...pages], { stdio: 'ignore' })
}

/** The first passwords, as long as they are valid: who has tried the guide has set another one. */
async function describeAccounts({ store }: Workspace): Promise<string> {
  const lines = ACCOUNTS.map(async ({ user, firstPassword }) => {
    const isFirst = await store.verifyPassword(user, firstPassword)
    return isFirst
      ? `sign in as ${user} with ${firstPassword}`
      : `sign in as ${user} with the password that you set (forgotten? Stop, delete data/${WORKSPACE_FILE}, start again)`
  })
  return (await Promise.all(lines)).map((line) => `                          ${line}\n`).join('')
}
