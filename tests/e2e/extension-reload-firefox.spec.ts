import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { startStack } from '../../scripts/stack.ts'
import { extensionPage, FIREFOX_EXTENSION_ID, launchFirefox } from '../browsers/firefox.ts'
import { ACCOUNTS } from '../workspace/server.ts'

const [erika] = ACCOUNTS
const HOST = '[data-souvera-mail-guide]'

test('in Firefox a guide goes on while its background sleeps, and when the extension is installed anew; taken away, it is in nobody’s way', async () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'reload-'))
  const stack = await startStack({ assets: join(folder, 'help-center') })
  const { settings } = stack
  const extension = buildExtension({
    settings,
    browser: 'firefox',
    mode: 'e2e',
    outDir: join(folder, 'extension'),
  })
  const firefox = await launchFirefox({
    extension,
    // Milliseconds; half a minute otherwise.
    prefs: { 'extensions.background.idle.timeout': 1000 },
  })
  try {
    const help = await opened(firefox, `${stack.bot.origin}/guide/mail-password?lang=de`)
    const page = await opened(firefox, settings.workspace?.origins[0] ?? '')
    const own = await firefox.newPage()
    // Firefox never reports that a page of an extension has loaded.
    void own.goto(extensionPage('options.html')).catch(() => undefined)
    await own.locator('h1').wait()
    // Awake, it is seen: else its sleep would prove nothing.
    expect(await wake(own)).toBe(1)
    await help.bringToFront()
    await help.locator('::-p-aria([name="Im Workspace zeigen"][role="button"])').click()
    await page.bringToFront()
    await step(page, 'Im Workspace anmelden')

    await asleep(own)
    const [user, password] = await page.$$('input')
    await user?.type(erika?.user ?? '')
    await password?.type(erika?.firstPassword ?? '')
    await page.keyboard.press('Enter')
    await step(page, 'Profil öffnen')
    // The card is drawn before the step is stored.
    await expect
      .poll(() => storedStep(own), 'the step is kept although the background slept')
      .toBe(2)

    await page.evaluate((host) => document.querySelector(host)?.setAttribute('data-old', ''), HOST)
    await firefox.installExtension(extension)
    await expect
      .poll(
        () => page.evaluate((host) => document.querySelectorAll(`${host}[data-old]`).length, HOST),
        {
          timeout: 15_000,
        },
      )
      .toBe(0)
    await step(page, 'Profil öffnen')
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, HOST)).toBe(1)

    // Firefox ends the scripts of a removed extension without a word to them: the card stays until the page is loaded
    // again, but it is in nobody's way.
    await firefox.uninstallExtension(FIREFOX_EXTENSION_ID)
    await page.locator('::-p-aria([name="Mail"][role="link"])').click()
    await expect.poll(() => page.url()).toMatch(/mail/)
    await page.reload()
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, HOST)).toBe(0)
  } finally {
    await firefox.close()
    await stack.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function opened(firefox: Browser, address: string): Promise<Page> {
  const page = await firefox.newPage()
  await page.goto(address)
  return page
}

/** Waits until the card shows this step. */
async function step(page: Page, title: string): Promise<void> {
  const titleOfCard = () =>
    page.evaluate(
      (host) => document.querySelector(host)?.shadowRoot?.querySelector('h2')?.textContent,
      HOST,
    )
  await expect.poll(titleOfCard, { timeout: 15_000 }).toBe(title)
}

/** Waits until the browser has put the background to sleep. */
async function asleep(own: Page): Promise<void> {
  await expect.poll(() => backgrounds(own), { timeout: 20_000 }).toBe(0)
}

/** Wakes the background, and counts at once: it may sleep again a second later. */
async function wake(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const { runtime, extension } = Reflect.get(globalThis, 'browser')
    const background = await runtime.getBackgroundPage()
    return extension.getViews().filter((view: Window) => view === background).length
  })
}

/** How many of the extension's windows are its background: none while it sleeps. */
function backgrounds(own: Page): Promise<number> {
  return own.evaluate(() => {
    const views: Window[] = Reflect.get(globalThis, 'browser').extension.getViews()
    return views.filter(({ location }) => location.pathname.includes('background')).length
  })
}

function storedStep(own: Page): Promise<unknown> {
  return own.evaluate(async () => {
    const stored = await Reflect.get(globalThis, 'browser').storage.local.get('guide-session')
    return stored['guide-session']?.step
  })
}
