import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js'
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js'
import { type FirefoxOptions, launchFirefox } from '../../../browsers/firefox.ts'
import type { Case } from './case.ts'
import { drive, type PageLike } from './driver.ts'
import { initScript } from './init-script.ts'
import { servePages } from './page-server.ts'

/** Firefox reads these when it starts: cases with other media need a Firefox of their own. */
export function mediaPrefs({ media = {} }: Case): FirefoxOptions['prefs'] {
  return {
    ...(media.colorScheme === 'dark' && { 'ui.systemUsesDarkTheme': 1 }),
    ...(media.reducedMotion === 'reduce' && { 'ui.prefersReducedMotion': 1 }),
    ...(media.forcedColors === 'active' && {
      'ui.useAccessibilityTheme': 1,
      'browser.display.document_color_use': 2,
    }),
  }
}

/** Plays cases in Debian's Firefox, with the overlay in the page's own world. */
export async function openFirefoxStage(prefs: FirefoxOptions['prefs'] = {}) {
  let browser = await launchFirefox({ prefs })
  return {
    async play(declared: Case): Promise<void> {
      if (!(await isAlive(browser))) {
        await closeFirefox(browser)
        browser = await launchFirefox({ prefs })
      }
      const place = await servePages(declared.pages)
      const context = await browser.createBrowserContext()
      try {
        await runFirst(browser, context, await initScript(declared))
        const [page, errors] = await newPage(context, declared)
        await declared.run(
          drive(pageLike(page), { nextTab: () => nextTab(context, [page]) }),
          place,
        )
        if (errors.length > 0) throw new Error(`the page had errors: ${errors.join('; ')}`)
      } finally {
        await Promise.race([context.close().catch(() => undefined), wait(5000)])
        await place.close()
      }
    },
    close: () => closeFirefox(browser),
  }
}

/** Runs a script in every new document of the context, also in tabs that pages open, before their own. */
async function runFirst(browser: Browser, context: BrowserContext, script: string): Promise<void> {
  // Puppeteer's own call sets a script for one tab only.
  if (!(browser instanceof BidiBrowser) || !context.id) throw new Error('Firefox without BiDi')
  await browser.connection.send('script.addPreloadScript', {
    functionDeclaration: `() => {${script}}`,
    userContexts: [context.id],
  })
}

/** A tab as large as the case wants it, and the errors that its pages threw so far. */
export async function newPage(
  context: BrowserContext,
  { size: [width, height] = [1100, 700] }: Case,
): Promise<[Page, string[]]> {
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => {
    // Firefox reports what a policy forbids to the page itself in the same way.
    if (!String(error).includes('Content-Security-Policy:')) errors.push(String(error))
  })
  await page.setViewport({ width, height })
  return [page, errors]
}

/** The tab that was opened by another than these. */
export async function nextTab(context: BrowserContext, known: readonly Page[]): Promise<PageLike> {
  const targets = known.map((page) => page.target())
  const target = await context.waitForTarget(
    (one) => one.type() === 'page' && !targets.includes(one),
  )
  const opened = await target.page()
  if (!opened) throw new Error(`Firefox: the new tab ${target.url()} has no page`)
  return pageLike(opened)
}

export function pageLike(page: Page): PageLike {
  return {
    goto: (url) => navigate(page, url),
    // As text: Puppeteer's type of a function with an argument is another one than Playwright's.
    evaluate: <Value, Argument>(
      work: (argument: Argument) => Value | Promise<Value>,
      argument: Argument,
    ) => page.evaluate<[], () => Value>(`(${work})(${JSON.stringify(argument) ?? ''})`),
    mouse: page.mouse,
    keyboard: page.keyboard,
  }
}

async function navigate(page: Page, url: string): Promise<void> {
  const frame = page.mainFrame()
  if (!(frame instanceof BidiFrame)) throw new Error('Firefox without BiDi')
  // Puppeteer's own call waits for ever after a page came back from the back/forward cache.
  await frame.browsingContext.navigate(url, 'complete')
}

/** A Firefox that hangs is ended without asking it. */
export async function closeFirefox(browser: Browser): Promise<void> {
  await Promise.race([
    browser.close().catch(() => undefined),
    wait(5000, undefined, { ref: false }),
  ])
  browser.process()?.kill('SIGKILL')
}

export async function isAlive(browser: Browser): Promise<boolean> {
  const answer = browser.version().catch(() => undefined)
  return browser.connected && (await Promise.race([answer, wait(5000)])) !== undefined
}
