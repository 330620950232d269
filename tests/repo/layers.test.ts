import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const temporary: string[] = []
afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Runs the real rules over a tree; returns what they forbid there. */
function cruise(folder: string, rooms: string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/.bin/depcruise'), '--config', '.dependency-cruiser.mjs', ...rooms],
    { cwd: folder, encoding: 'utf8' },
  )
  return stdout + stderr
}

/** A small tree with the project's rules, in which one import goes where it must not. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  temporary.push(folder)
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const room of ['shared', 'extension', 'bot']) mkdirSync(join(folder, room))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

test('imports run only one way', () => {
  expect(cruise('.', ['shared', 'extension', 'bot', 'scripts', 'tests'])).toContain(
    'no dependency violations found',
  )
})

test.each([
  ['extension-knows-only-shared', { 'extension/a.ts': "import '../bot/b.ts'", 'bot/b.ts': '' }],
  [
    'bot-knows-only-shared',
    { 'bot/a.ts': "import type {} from '../extension/b.ts'", 'extension/b.ts': '' },
  ],
  ['shared-knows-nobody', { 'shared/a.ts': "import '../bot/b.ts'", 'bot/b.ts': '' }],
  ['shared-is-pure', { 'shared/rules/a.ts': "import 'node:fs'" }],
  ['shared-is-pure', { 'shared/rules/a.ts': "import 'express'" }],
  ['shared-is-pure', { 'shared/rules/a.ts': "import 'wxt/browser'" }],
  ['only-ui-renders', { 'shared/answers/a.ts': "import 'preact'" }],
  [
    'settings-never-looks-ahead',
    { 'shared/settings/a.ts': "import '../rules/b.ts'", 'shared/rules/b.ts': '' },
  ],
  [
    'answers-never-looks-ahead',
    { 'shared/answers/a.ts': "import '../conversation/b.ts'", 'shared/conversation/b.ts': '' },
  ],
  ['browser-only-in-platform', { 'extension/panel/a.ts': "import 'wxt/browser'" }],
  [
    'overlay-knows-no-platform',
    { 'extension/overlay/a.ts': "import '../platform/b.ts'", 'extension/platform/b.ts': '' },
  ],
  [
    'no-circular',
    { 'shared/rules/a.ts': "import './b.ts'", 'shared/rules/b.ts': "import './a.ts'" },
  ],
])('a planted import is caught: %s', (rule, files) => {
  expect(cruise(plant(files), ['shared', 'extension', 'bot'])).toContain(`error ${rule}: `)
})
