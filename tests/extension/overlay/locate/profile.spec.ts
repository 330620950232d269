import { test as base, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browsers.ts'
import { FLAGS } from '../../../browsers/chromium.ts'
import { bundleForPage } from '../support/bundle-for-page.ts'
import type { Found } from './support/locate-entry.ts'
import { withProfile } from './support/pages-with-profile.ts'
import { withoutProfile } from './support/pages-without-profile.ts'
import { documentOf, type ProfilePage } from './support/profile-page.ts'

const test = base.extend<object, { bundle: string }>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) =>
      use({
        executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
        args: FLAGS,
      }),
    { scope: 'worker' },
  ],
  bundle: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) =>
      use(await bundleForPage(new URL('./support/locate-entry.ts', import.meta.url), 'locateTest')),
    { scope: 'worker' },
  ],
})

for (const one of withProfile) {
  test(`the profile is found: ${one.name}`, async ({ page, bundle }) => {
    const found = await look(page, bundle, one)
    expect(found, JSON.stringify(found, null, 1)).toMatchObject({ kind: 'found', isRight: true })
  })
}

for (const one of withoutProfile) {
  test(`no profile is found: ${one.name}`, async ({ page, bundle }) => {
    const found = await look(page, bundle, one)
    expect(found.kind, JSON.stringify(found, null, 1)).not.toBe('found')
  })
}

async function look(page: Page, bundle: string, one: ProfilePage): Promise<Found> {
  const [width, height] = one.size ?? [1280, 800]
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: one.isDark ? 'dark' : 'light' })
  await page.addInitScript(bundle)
  await page.goto('about:blank')
  await page.setContent(documentOf(one))
  return page.evaluate<Found>('locateTest.findProfile()')
}
