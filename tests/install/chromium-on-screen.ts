import { type BrowserContext, expect, type Locator, type Page, type Worker } from '@playwright/test'
import { backgroundOf, launchWithExtension } from '../browsers/chromium.ts'
import { openScreen, type Screen } from '../browsers/screen.ts'

export type ChromiumOnScreen = {
  context: BrowserContext
  worker: Worker
  /** Where the extension's pages are, without a slash at the end. */
  origin: string
  screen: Screen
  close: () => Promise<void>
}

/** Chromium with this extension on a screen of its own, with tool bar and questions, as people have it. */
export async function openChromiumOnScreen(extension: string): Promise<ChromiumOnScreen> {
  const screen = await openScreen()
  const context = await launchWithExtension(extension, {
    // Its own language is English: over pages in German it would ask whether to translate.
    locale: 'en-US',
    headless: false,
    viewport: null,
    env: { ...process.env, ...screen.env },
    args: ['--window-size=1200,850', '--window-position=0,0'],
  })
  const worker = await backgroundOf(context)
  const close = async () => {
    await context.close()
    screen.close()
  }
  return {
    context,
    worker,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    screen,
    close,
  }
}

const PATIENCE = { timeout: 20_000 }

/**
 * Presses this button and answers what the browser then asks, on the keyboard. The question is no page: that it is
 * there is told by the page having lost the focus.
 */
export async function answer(
  { context, screen }: ChromiumOnScreen,
  page: Page,
  button: Locator,
  wish: 'allow' | 'deny',
): Promise<void> {
  const session = await context.newCDPSession(page)
  // Otherwise every page is told that it has the focus.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  const hasFocus = () => page.evaluate(() => document.hasFocus())
  await page.bringToFront()
  const granted = () => page.evaluate(countGranted)
  const before = await granted()
  let looks = 0
  await expect(async () => {
    const closeQuestion = async () => {
      if (!(await hasFocus())) screen.press('Escape')
      return hasFocus()
    }
    await expect.poll(closeQuestion, PATIENCE).toBe(true)
    await button.click()
    await expect.poll(hasFocus, PATIENCE).toBe(false)
    // For its first moments the question takes no answer, so that nobody gives one by mistake. It does not tell when
    // that is over: whoever was too quick asks again, with more patience.
    looks += 30
    for (let look = 0; look < looks; look += 1) await page.evaluate(nextFrame)
    // "Deny" has the focus at first.
    screen.press(...(wish === 'allow' ? ['Tab', 'space'] : ['space']))
    if (wish === 'deny') await expect.poll(hasFocus).toBe(true)
    else await expect.poll(granted).toBeGreaterThan(before)
  }).toPass({ timeout: 40_000 })
  await session.detach()
}

async function countGranted(): Promise<number> {
  return (await Reflect.get(globalThis, 'chrome').permissions.getAll()).origins.length
}

async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve))
}
