import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import type { Language } from '../../../shared/language.ts'
import { extensionPage, launchFirefox as launch } from '../../browsers/firefox.ts'
import { type Driver, PANEL, PRESS, type Tab, WINDOW } from './driver.ts'

/** Debian's Firefox with this built extension, at a person's desk who speaks this language. */
export async function launchFirefox(extension: string, language: Language = 'de') {
  const browser = await launch({ extension, language })
  const panel = await browser.newPage()
  // Firefox never reports that a page of an extension has loaded: whoever uses it waits for what it shows.
  panel.goto(extensionPage('sidepanel.html')).catch(() => undefined)
  const inTime = <Value>(work: Promise<Value>) =>
    Promise.race([work, wait(5000, undefined, { ref: false })])
  return {
    ...driverOf(browser, panel),
    /** Whether it still answers. */
    isAlive: async () =>
      browser.connected && (await inTime(browser.version().catch(() => undefined))) !== undefined,
    /** A Firefox that hangs is ended without asking it. */
    async close() {
      await inTime(browser.close().catch(() => undefined))
      browser.process()?.kill('SIGKILL')
    },
  }
}

function driverOf(browser: Browser, panel: Page): Omit<Driver, 'close'> {
  return {
    async open(url) {
      const page = await browser.newPage()
      const tab = await tabOf(page)
      await page.goto(url)
      return tab
    },
    async showPanel() {
      await panel.bringToFront()
      return tabOf(panel, PANEL)
    },
    async openedBy(act) {
      const known = new Set(browser.targets())
      const [target] = await Promise.all([
        // Until its address is there, Firefox may still exchange what is inside of the tab.
        browser.waitForTarget(
          (one) => one.type() === 'page' && !known.has(one) && one.url().startsWith('http'),
        ),
        act(),
      ])
      const page = await target.page()
      if (!page) throw new Error(`Firefox: the new tab ${target.url()} has no page`)
      return tabOf(page)
    },
    setCookie: ({ name, value, origin }) =>
      browser.setCookie({ name, value, domain: new URL(origin).hostname, path: '/' }),
    async readClipboard() {
      await panel.bringToFront()
      return panel.evaluate(() => navigator.clipboard.readText())
    },
    goOffline: () => panel.setOfflineMode(true),
    async closeTabs() {
      const others = (await browser.pages()).filter((page) => page !== panel)
      await Promise.all(others.map((page) => page.close()))
    },
  }
}

async function tabOf(page: Page, size: typeof WINDOW | typeof PANEL = WINDOW): Promise<Tab> {
  await page.setViewport(size)
  return {
    url: () => page.url(),
    show: () => page.bringToFront(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    pointAt: ({ x, y }) => page.mouse.move(x, y),
    clickAt: ({ x, y }) => page.mouse.click(x, y, { delay: PRESS }),
    type: (text) => page.keyboard.type(text),
    async press(key) {
      if (key !== 'Shift+Tab') return page.keyboard.press(key)
      await page.keyboard.down('Shift')
      await page.keyboard.press('Tab')
      await page.keyboard.up('Shift')
    },
    choose: async (selector, value) => void (await page.select(selector, value)),
    evaluate: (work, words) => page.evaluate(work, words),
    screenshot: async (path) => void (await page.screenshot({ path: png(path) })),
  }
}

function png(path: string): `${string}.png` {
  return `${path.replace(/\.png$/, '')}.png`
}
