import { test as base } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browsers.ts'
import { FLAGS } from '../../../browsers/chromium.ts'
import { bundleReader } from './read-page.ts'

const executablePath = findBrowser('chromium')

/** A page in Debian's Chromium, and the reader as a script for it. */
export const test = base.extend<object, { reader: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
  reader: [async ({}, use) => use(await bundleReader()), { scope: 'worker' }],
})

export const browserOptions = {
  locale: 'de-DE',
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: FLAGS,
  },
}

export { expect } from '@playwright/test'
