import { type BrowserContext, chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/browsers.ts'
import { CHROMIUM_FLAGS } from '../e2e/fixtures.ts'

export type ExtensionInChromium = {
  context: BrowserContext
  /** Where the extension's pages are, without a slash at the end. */
  origin: string
}

/** Chromium in German with this extension in it, and nothing else. */
export async function launchChromium(
  extension: string,
  executablePath = findBrowser('chromium'),
): Promise<ExtensionInChromium> {
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath && { executablePath }),
    locale: 'de-DE',
    headless: true,
    args: [
      ...CHROMIUM_FLAGS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` }
}
