import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { extensionPage, launchFirefox } from '../browsers/firefox.ts'
import { inFirefoxWindow } from '../browsers/firefox-window.ts'
import { expect, test } from '../e2e/fixtures.ts'

test('in Firefox, from the help center over the browser’s own question into the workspace: refused first, then allowed', async ({
  stack,
}) => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  test.setTimeout(180_000)
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const workspace = stack.settings.workspace?.origins[0] ?? ''
  // Access goes by host: so that one can be taken back without the other, they need two.
  const helpCenter = stack.bot.origin.replace('127.0.0.1', 'localhost')
  const settings = { ...stack.settings, bot: { url: helpCenter } }
  const extension = buildExtension({ settings, browser: 'firefox', mode: 'e2e', outDir })
  const firefox = await launchFirefox({
    extension,
    prefs: { 'extensions.webextOptionalPermissionPrompts': true },
  })
  try {
    const options = await firefox.newPage()
    // Firefox never reports that a page of an extension has loaded.
    void options.goto(extensionPage('options.html')).catch(() => undefined)
    await options.locator('h1').wait()
    await options.evaluate(() =>
      Reflect.get(globalThis, 'browser').permissions.remove({ origins: ['http://127.0.0.1/*'] }),
    )
    await expect.poll(() => allowed(options)).toBe('http://localhost/*')

    const help = await firefox.newPage()
    await help.goto(`${helpCenter}/guide/mail-password?lang=de`)
    await shows(help, '#guide-status', 'Die Browser-Erweiterung ist bereit.')
    await help.locator('#start-guide').click()
    await shows(help, '#guide-status', 'Die Browser-Erweiterung braucht noch den Zugriff')
    const asking = await opened(firefox, extensionPage('sidepanel.html'))
    await press(asking, 'Los geht’s')
    await shows(asking, '#section-guides', `brauche ich Zugriff auf ${workspace}`)

    await press(asking, 'Zugriff erlauben')
    await answer(firefox, 'deny')
    await shows(asking, '#section-guides', `Der Zugriff auf ${workspace} wurde abgelehnt.`)
    expect(await allowed(options)).toBe('http://localhost/*')

    await press(asking, 'Zugriff erlauben')
    await answer(firefox, 'allow')
    const guided = await opened(firefox, workspace)
    await guided.locator('[data-souvera-mail-guide][data-outcome=found]').wait()
    await shows(help, '#guide-status', 'Die Anleitung läuft im Workspace: Schritt 1 von 6.')
    expect(await allowed(options)).toBe('http://127.0.0.1/* http://localhost/*')

    // The same on the options page: taken back once more, refused, and given again.
    await options.evaluate(() =>
      Reflect.get(globalThis, 'browser').permissions.remove({ origins: ['http://127.0.0.1/*'] }),
    )
    const anew = await firefox.newPage()
    void anew.goto(extensionPage('options.html')).catch(() => undefined)
    const section = '[aria-labelledby=workspace-title]'
    await press(anew, 'Zugriff erlauben')
    await answer(firefox, 'deny')
    await shows(anew, section, 'Der Zugriff wurde abgelehnt.')
    await press(anew, 'Zugriff erlauben')
    await answer(firefox, 'allow')
    await shows(anew, section, 'Die Erweiterung darf dort helfen.')
    expect(await allowed(options)).toBe('http://127.0.0.1/* http://localhost/*')
  } finally {
    await firefox.close()
    rmSync(outDir, { recursive: true, force: true })
  }
})

/** Presses a button of the question that Firefox shows at its address bar, as soon as it is there. */
async function answer(firefox: Browser, wish: 'allow' | 'deny'): Promise<void> {
  await expect
    .poll(() => inFirefoxWindow(firefox, pressInQuestion, wish), { timeout: 30_000 })
    .toBe('answered')
}

/** Too early a press does nothing: so it is answered when there was a question, and there is none any more. */
function pressInQuestion(wish: string): 'asking' | 'answered' | 'nothing' {
  const world = Object(globalThis)
  const question = Object(document.getElementById('addon-webext-permissions-notification'))
  const isOpen = world.PopupNotifications.panel.state === 'open' && question.isConnected
  const wasAsked = world.wasAsked === true
  world.wasAsked = isOpen
  if (!isOpen) return wasAsked ? 'answered' : 'nothing'
  const button = wish === 'allow' ? question.button : question.secondaryButton
  button.click()
  return 'asking'
}

async function allowed(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all = await Reflect.get(globalThis, 'browser').permissions.getAll()
    return all.origins.sort().join(' ')
  })
}

async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
}

async function shows(page: Page, place: string, text: string): Promise<void> {
  const content = () => page.evaluate((css) => document.querySelector(css)?.textContent, place)
  await expect.poll(content, { timeout: 30_000 }).toContain(text)
}

/** By what the page itself says: of an extension's pages Firefox never reports an address. */
async function opened(firefox: Browser, address: string): Promise<Page> {
  const find = async () => {
    for (const page of await firefox.pages()) {
      const here = await page.evaluate(() => location.href).catch(() => '')
      if (here.startsWith(address)) return page
    }
    return undefined
  }
  await expect.poll(async () => (await find()) !== undefined, { timeout: 30_000 }).toBe(true)
  const page = await find()
  if (!page) throw new Error(`No page of ${address} is open`)
  return page
}
