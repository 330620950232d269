import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { chromeId } from '../../scripts/extension-id.ts'
import { allSettings } from '../shared/settings/all-settings.ts'
import { removeAfterwards, runBuild } from './command.ts'

const CLIENT_ID = '11111111-2222-3333-4444-555555555555'
const { chromeKey, firefoxId } = allSettings.extension

const temporary = () => removeAfterwards(mkdtempSync(join(tmpdir(), 'packages-')))
const json = (content: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(content))

test('one command packs everything; from the sources package come the same bytes', {
  timeout: 240_000,
}, () => {
  const folder = temporary()
  const settingsFile = join(folder, 'company.json')
  writeFileSync(settingsFile, JSON.stringify(allSettings))
  const out = join(folder, 'out')
  const first = runBuild(['--settings', settingsFile, '--out', out], { clientId: CLIENT_ID })
  expect(first.stderr).not.toContain('Error')
  expect(first.status).toBe(0)

  const packages = join(out, 'packages')
  const files = readdirSync(packages).sort()
  expect(files).toEqual([
    'policy-chrome-edge.json',
    'policy-firefox.json',
    'souvera-mail-guide-0.1.0-chrome.zip',
    'souvera-mail-guide-0.1.0-firefox-sources.zip',
    'souvera-mail-guide-0.1.0-firefox.zip',
    'souvera-mail-guide-0.1.0-teams.zip',
  ])
  for (const file of files) expect(first.stdout).toContain(file)
  const open = (name: string) =>
    unzipSync(readFileSync(join(packages, `souvera-mail-guide-0.1.0-${name}.zip`)))

  // The ids are the company's own, in the packages and in the policies.
  const [chrome, firefox] = [open('chrome'), open('firefox')]
  expect(json(chrome['manifest.json'])).toMatchObject({ key: chromeKey })
  expect(json(firefox['manifest.json'])).toMatchObject({
    browser_specific_settings: { gecko: { id: firefoxId } },
  })
  expect(first.stdout).toContain(chromeId(chromeKey))
  const { $schema: _, ...policy } = allSettings
  expect(json(readFileSync(join(packages, 'policy-chrome-edge.json')))).toEqual({
    '3rdparty': { extensions: { [chromeId(chromeKey)]: policy } },
  })
  expect(json(readFileSync(join(packages, 'policy-firefox.json')))).toEqual({
    policies: { '3rdparty': { Extensions: { [firefoxId]: policy } } },
  })
  expect(Object.keys(firefox)).not.toContain('managed-schema.json')

  // A reviewer unpacks the sources and builds.
  const review = join(folder, 'review')
  const sources = open('firefox-sources')
  for (const [file, content] of Object.entries(sources)) {
    mkdirSync(dirname(join(review, file)), { recursive: true })
    writeFileSync(join(review, file), content)
  }
  expect(
    Object.keys(sources).filter((file) =>
      /^(tests|dist|docs\/(?!for-reviewers)|bot\/(?!channels\/teams\/package))/.test(file),
    ),
  ).toEqual([])
  symlinkSync(resolve('node_modules'), join(review, 'node_modules'))
  // Training takes a minute, and model.test.ts proves it. The model is taken only where every phrase and every line of
  // the training are those in the package; otherwise the build says that it trains.
  cpSync('dist/understanding', join(review, 'dist/understanding'), { recursive: true })
  const second = runBuild(['--settings', 'settings.json'], { cwd: review })
  expect(second.status, second.stderr).toBe(0)
  expect(second.stderr).not.toContain('Training')
  for (const name of ['firefox', 'chrome', 'firefox-sources']) {
    const file = `souvera-mail-guide-0.1.0-${name}.zip`
    const [ours, theirs] = [packages, join(review, 'dist/packages')].map((where) =>
      readFileSync(join(where, file)),
    )
    expect(ours?.equals(theirs ?? Buffer.alloc(0)), `${file} differs`).toBe(true)
  }
})

test('a build for nobody has a stable id, and a second package for the first upload to a store', {
  timeout: 120_000,
}, () => {
  const out = temporary()
  const { status, stdout, stderr } = runBuild(['--out', out])
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('Built for nobody in particular')
  expect(stdout).toContain('No app package for Teams: set TEAMS_CLIENT_ID')
  const open = (name: string) =>
    unzipSync(readFileSync(join(out, 'packages', `souvera-mail-guide-0.1.0-${name}.zip`)))
  const { key, ...rest } = json(open('chrome')['manifest.json'])
  expect(stdout).toContain(chromeId(key))
  expect(json(open('chrome-first-upload')['manifest.json'])).toEqual(rest)
})

test('settings with mistakes make no packages: each is named, code 2', () => {
  const folder = temporary()
  const file = join(folder, 'company.json')
  writeFileSync(
    file,
    JSON.stringify({
      extension: { chromeKey: '-----BEGIN PUBLIC KEY-----', firefoxId: 'mail guide' },
    }),
  )
  const { status, stderr } = runBuild(['--settings', file, '--out', folder])
  expect(status).toBe(2)
  expect(stderr).toContain(
    'extension.chromeKey: "-----BEGIN PUBLIC KEY-----" is not a public key; give only the text between',
  )
  expect(stderr).toContain(
    'extension.firefoxId: "mail guide" is not an id for Firefox; write it like mail-guide@example.org',
  )
  expect(readdirSync(folder)).toEqual(['company.json'])
})
