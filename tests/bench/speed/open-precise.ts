import type { Browser, Page } from '@playwright/test'
import { servePages } from '../../extension/overlay/support/page-server.ts'

/** Opens the page isolated, where the browser's clock ticks in 5 instead of 100 microseconds. */
export async function openPrecise(
  browser: Browser,
  html: string,
  early = '',
): Promise<{ page: Page; close: () => Promise<void> }> {
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
  const place = await servePages({ '/einstellungen': { html, headers } })
  const context = await browser.newContext({
    viewport: { width: 1100, height: 700 },
    locale: 'de-DE',
  })
  const page = await context.newPage()
  if (early) await context.addInitScript(`if (window === top) { ${early} }`)
  await page.goto(`${place.origin}/einstellungen`)
  return {
    page,
    close: async () => {
      await context.close()
      await place.close()
    },
  }
}
