import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { ensureModel } from '../../scripts/train.ts'
import { extensionPage, launchFirefox } from '../browsers/firefox.ts'
import { ACCOUNTS, startWorkspace } from '../workspace/server.ts'
import { workspaceSettings } from './panel-fixtures.ts'

const [erika] = ACCOUNTS

test('the same in Firefox: server data read through shadow roots, copied, checklist, check and question', async () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  test.setTimeout(180_000)
  ensureModel()
  const workspace = await startWorkspace({ settings: workspaceSettings, build: 'web-components' })
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const extension = buildExtension({
    settings: { workspace: { origins: [workspace.origin] } },
    browser: 'firefox',
    mode: 'e2e',
    outDir,
  })
  const firefox = await launchFirefox({ extension })
  try {
    const panel = await firefox.newPage()
    // Firefox never reports that a page of an extension has loaded.
    void panel.goto(extensionPage('sidepanel.html')).catch(() => undefined)
    await press(panel, 'Los geht’s')
    await press(panel, 'Meine Serverdaten')
    await press(panel, 'Serverdaten holen')

    const page = await openPage(firefox, workspace.origin)
    await page.locator('>>> input[type=password]').wait()
    const [user, password] = await page.$$('>>> input')
    await user?.type(erika?.user ?? '')
    await password?.type(erika?.firstPassword ?? '')
    await page.keyboard.press('Enter')
    await page.locator('>>> workspace-profile-menu').wait()
    await page.evaluate(
      (address) => location.assign(address),
      workspace.origin + workspace.paths.mailServer,
    )
    await shows(panel, 'data', 'imap.example.org')
    await shows(panel, 'data', erika?.user ?? '')
    await panel.bringToFront()
    await press(panel, 'SMTP-Server kopieren')
    const clipboard = () => panel.evaluate(() => navigator.clipboard.readText())
    await expect.poll(clipboard).toBe('smtp.example.org')

    await press(panel, 'Mailprogramm einrichten')
    await panel.select('#section-setUp select', 'thunderbird')
    await shows(panel, 'setUp', 'smtp.example.org')
    await press(panel, 'Einstellungen prüfen')
    await panel
      .locator('#section-check textarea')
      .fill('imap.example.org 143 STARTTLS Erika.M@example.org')
    await press(panel, 'Prüfen')
    await shows(panel, 'check', 'Für IMAP ist Port 143 eingetragen')
    await press(panel, 'Frage stellen')
    await press(panel, 'Welcher Port für IMAP?')
    await shows(panel, 'questions', 'Für IMAP ist es Port 993')
  } finally {
    await firefox.close()
    await workspace.close()
    rmSync(outDir, { recursive: true, force: true })
  }
})

/** Clicks the button of this name, as soon as it is there. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
}

async function shows(page: Page, section: string, text: string): Promise<void> {
  const content = () =>
    page.evaluate((id) => document.getElementById(id)?.textContent, `section-${section}`)
  await expect.poll(content, { timeout: 30_000 }).toContain(text)
}

async function openPage(browser: Browser, origin: string): Promise<Page> {
  const find = async () => (await browser.pages()).find((page) => page.url().startsWith(origin))
  await expect.poll(async () => (await find())?.url(), { timeout: 30_000 }).toBeTruthy()
  const page = await find()
  if (!page) throw new Error(`No page of ${origin} is open`)
  return page
}
