import { test as base, expect } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browsers.ts'
import { FLAGS } from '../../../browsers/chromium.ts'
import type { Case } from './case.ts'
import { drive } from './driver.ts'
import { initScript } from './init-script.ts'
import { servePages } from './page-server.ts'

// Declared once for all files: then they share one browser.
const test = base.extend({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) =>
      use({ executablePath: findBrowser('chromium') ?? '/usr/bin/chromium', args: FLAGS }),
    { scope: 'worker' },
  ],
})

/** Makes a case a test in Debian's Chromium. Each has its own window, also where several stand in one file. */
export function declareForPlaywright(declared: Case): void {
  test.describe(() => declare(declared))
}

function declare(declared: Case): void {
  const [width, height] = declared.size ?? [1100, 700]
  test.use({
    viewport: { width, height },
    locale: 'de-DE',
    contextOptions: declared.media ?? {},
  })
  test(declared.name, async ({ context, page }) => {
    test.skip(declared.not?.chromium !== undefined, declared.not?.chromium)
    const place = await servePages(declared.pages)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await context.addInitScript(await initScript(declared))
    try {
      const nextTab = async () =>
        context.pages().find((other) => other !== page) ?? context.waitForEvent('page')
      const pinch = async (pageScaleFactor: number) => {
        const session = await context.newCDPSession(page)
        await session.send('Emulation.setPageScaleFactor', { pageScaleFactor })
      }
      await declared.run(drive(page, { nextTab, pinch }), place)
    } finally {
      await place.close()
    }
    expect(errors).toEqual([])
  })
}
