// Runs one of the project's commands on a machine that has nothing but Node 20 and npm.
// Plain JavaScript without imports from node_modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { botFlags } from './bot-flags.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules', '.bin')
const stampFile = join(root, 'node_modules', '.installed-from')
const [command, ...args] = process.argv.slice(2)

installWhenNeeded()
// The demo workspace strips types out of what it serves, for which Node prints a warning that helps nobody.
const flags = ['--disable-warning=ExperimentalWarning', ...(command === 'start' ? botFlags() : [])]
const result = spawnSync(node24(), [...flags, join(root, 'scripts', `${command}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
})
process.exit(result.status ?? 1)

function installWhenNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  // To stderr: the output of `npm run --silent ask -- --jsonl` belongs to its reader.
  console.error('Installing dependencies, among them Node 24 (about a minute) …')
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(program, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (done.status !== 0) {
    console.error('Could not install the dependencies: see the lines above, then try again.')
    process.exit(done.status ?? 1)
  }
  writeFileSync(stampFile, wanted)
}

function node24() {
  const installed = join(bin, 'node')
  const own = join('..', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  // npm 9 (Debian 13's) takes the link away together with that of the other architecture's package.
  if (!existsSync(installed) && existsSync(join(bin, own))) symlinkSync(own, installed)
  if (existsSync(installed)) return installed
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(
    `Node ${process.versions.node} is too old, and there is no Node 24 to fetch for ${process.platform}-${process.arch}: please install Node 24 or newer.`,
  )
  process.exit(1)
}
