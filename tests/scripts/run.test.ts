import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const nodePackage = `node-${process.platform}-${process.arch}`

const UNIT = 'deploy/souvera-mail-guide.service'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** A clone after `npm ci`, with a Node of its own that says where it came from, and one command. */
function prepareClone() {
  for (const folder of [
    'scripts',
    'deploy',
    'node_modules/.bin',
    `node_modules/${nodePackage}/bin`,
  ])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['scripts/run.mjs', 'scripts/bot-flags.mjs', UNIT])
    copyFileSync(file, join(root, file))
  writeFileSync(join(root, 'package-lock.json'), '{}')
  const stamp = createHash('sha256').update('{}').digest('hex')
  writeFileSync(join(root, 'node_modules/.installed-from'), stamp)
  writeFileSync(
    join(root, `node_modules/${nodePackage}/bin/node`),
    `#!/bin/sh\nNODE_FROM=package exec '${process.execPath}' "$@"\n`,
    { mode: 0o755 },
  )
  writeFileSync(
    join(root, 'scripts/tell.ts'),
    `import { execFileSync } from 'node:child_process'
     const tool = execFileSync('node', ['-p', 'process.env.NODE_FROM'], { env: { PATH: process.env.PATH } })
     console.log(process.env.NODE_FROM, String(tool).trim(), process.argv[2])`,
  )
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), ...args], { encoding: 'utf8' })

test('the Node of the dependencies runs the command and its tools, although npm 9 left no link to it', () => {
  prepareClone()
  const { stdout, stderr } = run('tell', 'words')
  expect(stdout.trim(), stderr).toBe('package package words')
  expect(readlinkSync(join(root, 'node_modules/.bin/node'))).toBe(`../${nodePackage}/bin/node`)
  expect(run('tell', 'again').stdout.trim()).toBe('package package again')
})

test('`npm start` is as careful with memory as the unit; other commands have what they need', () => {
  prepareClone()
  for (const command of ['start', 'other'])
    writeFileSync(
      join(root, `scripts/${command}.ts`),
      'console.log(process.execArgv.slice(1).join(" "))',
    )
  const flags = run('start').stdout.trim()
  expect(flags).not.toBe('')
  expect(readFileSync(UNIT, 'utf8')).toContain(`/node ${flags} dist/bot/main.js\n`)
  expect(run('other').stdout.trim()).toBe('')
})
