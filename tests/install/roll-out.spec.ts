import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { zip } from '../../bot/channels/teams/package/zip.ts'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { chromeId } from '../../scripts/extension-id.ts'
import { filesIn } from '../../scripts/packages/files-in.ts'
import { extensionPage, launchFirefox } from '../browsers/firefox.ts'
import { missingForPolicies, withPolicies } from '../browsers/with-policies.ts'

// The steps of docs/operating.md, "Rolling out the extension", as far as this machine can walk them.
test.skip(missingForPolicies() !== undefined, missingForPolicies() ?? '')
test.setTimeout(120_000)

test('Chromium installs the self-signed package by policy, from an address of the company', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roll-out-'))
  const key = join(folder, 'company.pem')
  execFileSync(
    'openssl',
    ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', key],
    { stdio: 'ignore' },
  )
  const chromeKey = execFileSync('openssl', ['pkey', '-in', key, '-pubout', '-outform', 'DER'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString('base64')
  const id = chromeId(chromeKey)
  const executable = findBrowser('chromium') ?? ''
  const built = buildExtension({
    settings: { extension: { chromeKey } },
    browser: 'chrome',
    outDir: folder,
  })
  spawnSync(executable, [
    '--headless',
    '--no-sandbox',
    `--pack-extension=${built}`,
    `--pack-extension-key=${key}`,
  ])
  const crx = readFileSync(`${built}.crx`)

  const server = createServer(({ url, headers }, response) => {
    if (url?.endsWith('.crx'))
      return response.setHeader('content-type', 'application/x-chrome-extension').end(crx)
    response
      .setHeader('content-type', 'text/xml')
      .end(updateManifest(id, `http://${headers.host}/guide.crx`))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the update server has no port')
  const browser = withPolicies('chromium', executable, {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: `http://127.0.0.1:${address.port}/updates.xml`,
        override_update_url: true,
      },
    },
  })
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser.executablePath,
    locale: 'de-DE',
    headless: true,
    args: ['--no-sandbox', '--no-first-run'],
    // What Playwright adds to keep other people's extensions away.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
  try {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    const installed = () =>
      page.evaluate(async () => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome')
        const infos: Record<'id' | 'state' | 'version' | 'mustRemainInstalled', unknown>[] =
          await developerPrivate.getExtensionsInfo()
        return infos.map(({ id, state, version, mustRemainInstalled }) => ({
          id,
          state,
          version,
          mustRemainInstalled,
        }))
      })
    await expect
      .poll(installed, { timeout: 60_000 })
      .toContainEqual({ id, state: 'ENABLED', version: '0.1.0', mustRemainInstalled: true })
  } finally {
    await context.close()
    server.close()
    browser.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('Firefox installs the package by policy', async () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  const folder = mkdtempSync(join(tmpdir(), 'roll-out-'))
  const firefoxId = 'roll-out@example.org'
  const built = buildExtension({
    settings: { extension: { firefoxId } },
    browser: 'firefox',
    outDir: folder,
  })
  const xpi = join(folder, 'guide.xpi')
  writeFileSync(xpi, zip(filesIn(built)))
  const browser = withPolicies('firefox', findBrowser('firefox') ?? '', {
    policies: {
      ExtensionSettings: {
        [firefoxId]: { installation_mode: 'force_installed', install_url: `file://${xpi}` },
      },
      '3rdparty': { Extensions: { [firefoxId]: { support: { name: 'Firma' } } } },
    },
  })
  const firefox = await launchFirefox({
    id: firefoxId,
    executablePath: browser.executablePath,
    // Only Mozilla can sign, and only the ESR lets this be switched off.
    prefs: { 'xpinstall.signatures.required': false },
  })
  try {
    const page = await firefox.newPage()
    const shown = async () => {
      // Until it is installed there is no such page.
      void page.goto(extensionPage('options.html')).catch(() => undefined)
      return page.evaluate(() => document.body?.textContent).catch(() => '')
    }
    await expect
      .poll(shown, { timeout: 60_000, intervals: [1000] })
      .toContain('Übernommen: support.')
  } finally {
    await firefox.close()
    browser.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})

function updateManifest(id: string, codebase: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${codebase}" version="0.1.0" /></app>
</gupdate>`
}
