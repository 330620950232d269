import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildExtension } from '../../scripts/build-extension.ts'
import { ensureModel } from '../../scripts/train.ts'
import type { Settings } from '../../shared/settings/index.ts'

const COMPANY: Settings = {
  workspace: { origins: ['https://workspace.example.org:8443', 'https://mail.example.org'] },
  bot: { url: 'https://help.example.org' },
}
const BUILDS = [
  { browser: 'chrome', build: 'for nobody', settings: {} },
  { browser: 'firefox', build: 'for nobody', settings: {} },
  { browser: 'chrome', build: 'for one company', settings: COMPANY },
  { browser: 'firefox', build: 'for one company', settings: COMPANY },
] as const

/** Everything in a manifest that gives power over pages or the browser, or lets pages in. */
const POWERS = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
  'declarative_net_request',
  'chrome_url_overrides',
  'devtools_page',
  'omnibox',
]

function powersOf(manifest: Record<string, unknown>): string[] {
  return POWERS.flatMap((key) => {
    const value = manifest[key]
    if (value === undefined) return []
    return Array.isArray(value)
      ? value.map((each) => `${key} ${typeof each === 'string' ? each : JSON.stringify(each)}`)
      : [`${key} ${JSON.stringify(value)}`]
  })
}

const folder = mkdtempSync(join(tmpdir(), 'permissions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The table of docs/operating.md: everything that a build may ask for. */
const documented = readFileSync('docs/operating.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .filter(([, key]) => key !== undefined && POWERS.includes(key))
  .map(([, key = '', value = '', browsers = '', builds = '']) => ({ key, value, browsers, builds }))

describe.each(BUILDS)('$browser, built $build', ({ browser, build, settings }) => {
  let out = ''
  beforeAll(() => {
    ensureModel()
    const outDir = join(folder, `${browser}-${build}`)
    out = buildExtension({ settings, browser, outDir })
  }, 120_000)
  const manifest = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))

  test('asks for what docs/operating.md lists, and for nothing else', () => {
    const allowed = documented
      .filter(
        ({ browsers, builds }) =>
          ['all', browser].includes(browsers) && ['all', build].includes(builds),
      )
      .flatMap(({ key, value }) =>
        value === 'the hosts in the settings file'
          ? ['workspace', 'mail', 'help'].map((name) => `${key} https://${name}.example.org/*`)
          : [`${key} ${value}`],
      )
    expect(
      powersOf(manifest()).sort(),
      'say it and why in docs/operating.md, or do without',
    ).toEqual(allowed.sort())
  })

  test.runIf(browser === 'firefox')(
    'has no errors for web-ext, and only the warnings that docs/operating.md explains',
    () => {
      const run = spawnSync(
        'node_modules/.bin/web-ext',
        ['lint', '--source-dir', out, '--output', 'json'],
        { encoding: 'utf8' },
      )
      const report = JSON.parse(run.stdout)
      expect(report.errors).toEqual([])
      const warnings: { code: string; file: string }[] = report.warnings
      const known = documentedWarnings()
      expect(warnings.filter(({ code }) => !known.includes(code))).toEqual([])
      expect(known.filter((code) => !warnings.some((warning) => warning.code === code))).toEqual([])
    },
    60_000,
  )
})

test('the table was read', () => {
  expect(documented.length).toBeGreaterThan(4)
})

function documentedWarnings(): string[] {
  const [, section = ''] = readFileSync('docs/operating.md', 'utf8').split('`web-ext lint` warns')
  return [...(section.split('\n\n')[0] ?? '').matchAll(/`([A-Z_]{6,})`/g)].map(
    ([, code]) => code ?? '',
  )
}
