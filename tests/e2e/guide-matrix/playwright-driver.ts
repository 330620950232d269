import type { BrowserContext, Page } from '@playwright/test'
import type { Language } from '../../../shared/language.ts'
import { backgroundOf, launchWithExtension } from '../../browsers/chromium.ts'
import { type Driver, PANEL, PRESS, type Tab, WINDOW } from './driver.ts'

/** Debian's Chromium with this built extension, at a person's desk who speaks this language. */
export async function launchChromium(
  extension: string,
  language: Language = 'de',
): Promise<Driver> {
  const context = await launchWithExtension(extension, {
    locale: language === 'de' ? 'de-DE' : 'en-US',
    viewport: WINDOW,
  })
  const worker = await backgroundOf(context)
  const panel = await context.newPage()
  await panel.setViewportSize(PANEL)
  await panel.goto(new URL('/sidepanel.html', worker.url()).href)
  return driverOf(context, panel)
}

function driverOf(context: BrowserContext, panel: Page): Driver {
  return {
    async open(url) {
      const page = await context.newPage()
      await page.goto(url)
      return tabOf(page)
    },
    async showPanel() {
      await panel.bringToFront()
      return tabOf(panel)
    },
    async openedBy(act) {
      const [page] = await Promise.all([context.waitForEvent('page'), act()])
      return tabOf(page)
    },
    setCookie: ({ name, value, origin }) =>
      context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]),
    async readClipboard() {
      await panel.bringToFront()
      // Only for reading back: while one thing is granted, Chromium forbids all others.
      await context.grantPermissions(['clipboard-read'])
      const text = await panel.evaluate(() => navigator.clipboard.readText())
      await context.clearPermissions()
      return text
    },
    goOffline: () => context.setOffline(true),
    async closeTabs() {
      const others = context.pages().filter((page) => page !== panel)
      await Promise.all(others.map((page) => page.close()))
    },
    close: () => context.close(),
  }
}

function tabOf(page: Page): Tab {
  return {
    url: () => page.url(),
    show: () => page.bringToFront(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    pointAt: ({ x, y }) => page.mouse.move(x, y),
    clickAt: ({ x, y }) => page.mouse.click(x, y, { delay: PRESS }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    choose: async (selector, value) => void (await page.selectOption(selector, value)),
    evaluate: (work, words) => page.evaluate(work, words),
    screenshot: async (path) => void (await page.screenshot({ path })),
  }
}
