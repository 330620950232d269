import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { extensionPage, launchFirefox } from '../browsers/firefox.ts'
import { missingForPolicies, withPolicies } from '../browsers/with-policies.ts'
import { allSettings } from '../shared/settings/all-settings.ts'

const { firefoxId } = allSettings.extension
const POLICY = 'Von Ihrer Firma vorgegeben; hier nicht änderbar.'
const PERSON = 'Eigene Angabe.'
const BUILD = 'Mit der Erweiterung ausgeliefert.'

test('in Firefox the policy counts before the person and the build; its mistakes are named', async () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  test.skip(missingForPolicies() !== undefined, missingForPolicies() ?? '')
  test.setTimeout(120_000)
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const settings = {
    extension: { firefoxId },
    language: 'en',
    bot: { url: 'https://help.build.example' },
  } as const
  const extension = buildExtension({ settings, browser: 'firefox', outDir })
  const policy = {
    ...allSettings,
    bot: undefined,
    mail: { imap: { host: 'imap.example.org', port: '993' } },
    colour: 'red',
  }
  const browser = withPolicies('firefox', findBrowser('firefox') ?? '', {
    policies: { '3rdparty': { Extensions: { [firefoxId]: policy } } },
  })
  const firefox = await launchFirefox({
    extension,
    id: firefoxId,
    executablePath: browser.executablePath,
  })
  try {
    const page = await firefox.newPage()
    // Firefox never reports that a page of an extension has loaded.
    void page.goto(extensionPage('options.html')).catch(() => undefined)
    await expect
      .poll(() => textOf(page, 'section[aria-labelledby="policy-title"] li'), { timeout: 60_000 })
      .toEqual([
        'mail.imap.port: "993" hat den falschen Typ; erwartet wird number',
        'colour: „colour“ ist keine bekannte Einstellung; bitte Schreibweise prüfen oder entfernen',
      ])
    // Firefox checks nothing: all of it arrives.
    const arrived = await page.evaluate(() =>
      Reflect.get(globalThis, 'browser').storage.managed.get().then(JSON.stringify),
    )
    expect(JSON.parse(arrived)).toEqual(JSON.parse(JSON.stringify(policy)))
    // Where the policy says nothing, the build counts, until the person says something else.
    await expect.poll(() => helpCenter(page)).toEqual(['https://help.build.example', BUILD])
    await page.evaluate(
      (settings) => Reflect.get(globalThis, 'browser').storage.local.set(JSON.parse(settings)),
      JSON.stringify({
        settings: {
          bot: { url: 'https://help.person.example' },
          workspace: { origins: ['https://person.example'] },
        },
      }),
    )
    await expect.poll(() => helpCenter(page)).toEqual(['https://help.person.example', PERSON])
    expect(await textOf(page, '#workspace-source')).toEqual([POLICY])
    expect(await fieldValue(page, 'workspace-field')).toBe(allSettings.workspace.origins.join('\n'))
  } finally {
    await firefox.close()
    browser.remove()
    rmSync(outDir, { recursive: true, force: true })
  }
})

async function textOf(page: Page, selector: string): Promise<(string | null)[]> {
  // Handles to elements of extension pages cannot be passed around in Firefox.
  return page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
    selector,
  )
}

async function helpCenter(page: Page): Promise<unknown[]> {
  return [
    await fieldValue(page, 'help-center-field'),
    ...(await textOf(page, '#help-center-source')),
  ]
}

async function fieldValue(page: Page, id: string): Promise<string> {
  return page.evaluate((field) => Reflect.get(document.getElementById(field) ?? {}, 'value'), id)
}
