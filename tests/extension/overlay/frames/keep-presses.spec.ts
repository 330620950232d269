import { test as base, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browsers.ts'
import { FLAGS } from '../../../browsers/chromium.ts'
import { bundleForPage } from '../support/bundle-for-page.ts'
import { servePages } from '../support/page-server.ts'

declare global {
  interface Window {
    framesTest: typeof import('./support/page-entry.ts')
  }
}

const entry = new URL('./support/page-entry.ts', import.meta.url)
const executablePath = findBrowser('chromium')

// The scripts of the page and of the frame are the real ones; only what lies between them is the test's.
const test = base.extend<{ between: ReturnType<typeof withFrame> }, { bundle: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
  bundle: [async ({}, use) => use(await bundleForPage(entry, 'framesTest')), { scope: 'worker' }],
  between: async ({ page, bundle }, use) => {
    const place = await servePages({
      '/': '<!doctype html><iframe src="/in" width="300" height="100"></iframe>',
      '/in': '<!doctype html><form onsubmit="return false"><button>Speichern</button></form>',
    })
    await page.addInitScript(bundle)
    await page.goto(place.origin)
    const between = withFrame(page)
    await between.begin()
    await use(between)
    await place.close()
  },
})
test.use({ launchOptions: { ...(executablePath && { executablePath }), args: FLAGS } })

function withFrame(page: Page) {
  const opened = () => page.evaluate(() => window.framesTest.exchange.opened())
  const outcome = () => page.evaluate(() => window.framesTest.outcome())
  const look = () => page.evaluate(() => window.framesTest.look())
  const reported = () => expect.poll(outcome, 'the frame reports').toBe('found')
  const heard = () => page.evaluate(() => window.framesTest.heard())
  return {
    look,
    reported,
    heard,
    isHeard: () => expect.poll(heard).toContain('save'),
    async begin(): Promise<void> {
      const frame = page.frames().find((each) => each !== page.mainFrame())
      await page.evaluate(() => window.framesTest.startAround())
      await frame?.evaluate(() => window.framesTest.startInside())
      await this.hasLine(1)
      await look()
      await reported()
      await look()
    },
    hasLine: (count: number) => expect.poll(opened, 'lines so far').toBe(count),
    press: () => page.frameLocator('iframe').getByRole('button').click(),
    shutDown: () => page.evaluate(() => window.framesTest.exchange.shutDown()),
    start: () => page.evaluate(() => window.framesTest.exchange.start()),
    /** The press is on its way when the background is shut down. */
    shutDownWithPress: () =>
      page.evaluate(() => {
        document.querySelector('iframe')?.contentDocument?.querySelector('button')?.click()
        window.framesTest.exchange.shutDown()
      }),
  }
}

test('a press counts that comes over the new line before the page around has said what matters there', async ({
  between,
}) => {
  await between.shutDown()
  await between.start()
  await between.hasLine(2)
  await between.look()
  await between.reported()
  // The page around has not looked at what the frame reported.
  await between.press()
  await between.isHeard()
})

test('a press counts that comes while nobody is there', async ({ between }) => {
  await between.shutDown()
  await between.press()
  await between.start()
  await between.hasLine(2)
  expect(await between.heard()).toEqual([])
  await between.look()
  await between.isHeard()
})

test('a press counts that is under way when the line breaks', async ({ between }) => {
  await between.shutDownWithPress()
  await between.start()
  await between.hasLine(2)
  expect(await between.heard()).toEqual([])
  await between.look()
  await between.isHeard()
})

test('a press that was heard is not told again', async ({ between }) => {
  await between.press()
  await between.isHeard()
  await between.look()
  const before = await between.heard()
  await between.shutDown()
  await between.start()
  await between.hasLine(2)
  await between.look()
  await between.reported()
  await between.look()
  expect(await between.heard()).toEqual(before)
})
