import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { ensureModel } from '../../scripts/train.ts'
import { extensionPage, FIREFOX_EXTENSION_ID, launchFirefox } from '../browsers/firefox.ts'
import { inFirefoxWindow } from '../browsers/firefox-window.ts'
import { missingForScreen } from '../browsers/screen.ts'
import { type ChromiumOnScreen, openChromiumOnScreen } from './chromium-on-screen.ts'

let folder = ''
test.beforeEach(() => {
  ensureModel()
  folder = mkdtempSync(join(tmpdir(), 'toolbar-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the button in Chromium’s tool bar opens the side panel, in which one can work, and closes it', async () => {
  const missing = missingForScreen()
  test.skip(missing !== undefined, missing)
  const extension = buildExtension({ settings: {}, browser: 'chrome', outDir: folder })
  const chromium = await openChromiumOnScreen(extension)
  const { context, origin, worker } = chromium
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (extensionId) =>
      Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration({
        extensionId,
        pinnedToToolbar: true,
      }),
    new URL(origin).host,
  )
  await page.goto('about:blank')
  expect(await sidePanels(chromium)).toEqual([])
  await pressToolbarButton(chromium, 1)
  expect(await sidePanels(chromium)).toEqual([`${origin}/sidepanel.html`])

  const start = async () => {
    // It may not be drawn yet.
    const press = `document.querySelector('.primary')?.click()`
    await inTarget(chromium, `${origin}/sidepanel.html`, press)
    return worker.evaluate(async () =>
      JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get('panel')),
    )
  }
  await expect.poll(start).toContain('"isWelcomed":true')
  await pressToolbarButton(chromium, 0)
  await chromium.close()
})

test('the button in Firefox’s tool bar opens the sidebar, in which one can work, and closes it', async () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  test.setTimeout(120_000)
  const extension = buildExtension({ settings: {}, browser: 'firefox', outDir: folder })
  const firefox = await launchFirefox({ extension })
  try {
    const own = await firefox.newPage()
    // Firefox never reports that a page of an extension has loaded.
    void own.goto(extensionPage('options.html')).catch(() => undefined)
    await own.locator('h1').wait()
    const id = FIREFOX_EXTENSION_ID.replace(/[^a-z0-9_-]/g, '_')
    const isOpen = () => inFirefoxWindow(firefox, isSidebarOpen, `${id}-sidebar-action`)
    // Firefox shows a sidebar once when its extension is installed.
    if (await isOpen()) await inFirefoxWindow(firefox, pressWidget, `${id}-browser-action`)
    await expect.poll(isOpen).toBe(false)

    await inFirefoxWindow(firefox, pressWidget, `${id}-browser-action`)
    await expect.poll(isOpen).toBe(true)
    await expect.poll(() => inSidebar(own, 'href')).toBe(extensionPage('sidepanel.html'))
    await expect.poll(() => inSidebar(own, 'press')).toBe('Los geht’s')
    await expect.poll(() => inSidebar(own, 'text')).toContain('Passwort für Mailprogramme setzen')

    await inFirefoxWindow(firefox, pressWidget, `${id}-browser-action`)
    await expect.poll(isOpen).toBe(false)
  } finally {
    await firefox.close()
  }
})

/** The addresses of what the browser itself calls a side panel of this extension. */
async function sidePanels({ worker }: ChromiumOnScreen): Promise<string[]> {
  return worker.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'chrome')
    const found = await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
    return found.map(({ documentUrl }: { documentUrl: string }) => documentUrl)
  })
}

/** Goes along the tool bar from its end on the keyboard, past menu, profile and the list of extensions. */
async function pressToolbarButton(chromium: ChromiumOnScreen, expected: number): Promise<void> {
  const count = async () => (await sidePanels(chromium)).length
  await expect(async () => {
    if ((await count()) !== expected) {
      chromium.screen.press('Escape', 'alt+shift+t', 'End', 'Left', 'Left', 'Left')
      // Beside an open side panel stands a button more.
      if (expected === 0) chromium.screen.press('Left')
      chromium.screen.press('space')
    }
    await expect.poll(count).toBe(expected)
  }).toPass({ timeout: 30_000 })
}

/** Runs something in a page that Playwright does not know: side panels are no tabs. */
async function inTarget(
  { context }: ChromiumOnScreen,
  address: string,
  expression: string,
): Promise<void> {
  const [page] = context.pages()
  if (!page) throw new Error('no page is open')
  const session = await context.newCDPSession(page)
  const { targetInfos } = await session.send('Target.getTargets')
  const target = targetInfos.find(({ url }) => url === address)
  if (!target) throw new Error(`no target at ${address}`)
  const { targetId } = target
  const { sessionId } = await session.send('Target.attachToTarget', { targetId })
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } })
  await session.send('Target.sendMessageToTarget', { sessionId, message })
  await session.detach()
}

function isSidebarOpen(id: string): boolean {
  const { SidebarController } = Object(window)
  return SidebarController.isOpen && SidebarController.currentID === id
}

/** Puts the button where it is seen, as people do, and presses it. */
function pressWidget(id: string): void {
  const { CustomizableUI } = Object(window)
  CustomizableUI.addWidgetToArea(id, 'nav-bar')
  Object(document.getElementById(id)?.querySelector('toolbarbutton')).click()
}

/** Looks into the sidebar from another page of the extension. */
async function inSidebar(own: Page, wish: 'href' | 'press' | 'text'): Promise<unknown> {
  return own.evaluate((what) => {
    const [view] = Reflect.get(globalThis, 'browser').extension.getViews({ type: 'sidebar' })
    if (!view) return undefined
    if (what === 'href') return view.location.href
    if (what === 'text') return view.document.body.textContent
    const button = view.document.querySelector('.primary')
    button?.click()
    return button?.textContent
  }, wish)
}
