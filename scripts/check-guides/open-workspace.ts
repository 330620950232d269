import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../browsers.ts'
import { language } from './words.ts'

export type Opened = { page: Page; close: () => Promise<void> }

/** Debian's Chromium with an empty profile, or with the sign-in of a file. */
export async function openBrowser(
  storageState: string | undefined,
  isVisible: boolean,
): Promise<Opened> {
  const executablePath = findBrowser('chromium')
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    headless: !isVisible,
    // Chromium refuses to run as root inside of its own sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: language === 'de' ? 'de-DE' : 'en-US',
    ...(storageState !== undefined && { storageState }),
  })
  return { page: await context.newPage(), close: () => browser.close() }
}

export type Visit =
  | { kind: 'arrived' }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'http-status'; status: number }
  | { kind: 'elsewhere'; host: string }

/** Opens an address of the workspace; a page of another origin is not the workspace. */
export async function visit(page: Page, url: string): Promise<Visit> {
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded' })
    if (response && response.status() >= 400)
      return { kind: 'http-status', status: response.status() }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      kind: 'unreachable',
      reason: /net::(\S+)/.exec(message)?.[1] ?? message.split('\n')[0] ?? message,
    }
  }
  return whereabouts(page, new URL(url).origin)
}

/** Whether the page is still one of this origin. */
export function whereabouts(page: Page, origin: string): Visit {
  const now = new URL(page.url())
  return now.origin === origin ? { kind: 'arrived' } : { kind: 'elsewhere', host: now.host }
}
