import { expect, type Page, test } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browsers.ts'
import { FLAGS } from '../../../browsers/chromium.ts'
import { ACCOUNTS, BUILD_NAMES, type BuildName, startWorkspace } from '../../../workspace/server.ts'
import { walks } from '../../../workspace/walks.ts'
import { bundleForPage } from '../support/bundle-for-page.ts'
import type { Told } from './support/find-entry.ts'

test.use({
  locale: 'de-DE',
  launchOptions: {
    executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
    args: FLAGS,
  },
})

/** Teams that fold their navigation away on narrow screens; the others keep it in sight. */
const FOLDING: readonly BuildName[] = [
  'semantic',
  'div-soup',
  'web-components',
  'iframe-settings',
  'rerendering',
]

const [erika] = ACCOUNTS

for (const build of BUILD_NAMES) {
  test(`${build}: nothing is taken for a menu button on a wide screen, and the right one on a narrow one`, async ({
    page,
  }) => {
    const workspace = await startWorkspace({ settings: {}, build })
    await page.setViewportSize({ width: 1280, height: 800 })
    await signIn(page, build, workspace.origin + workspace.paths.signIn)
    const wide = await findBurger(page)
    expect(wide.kind, wide.evidence).toBe('missing')
    await page.setViewportSize({ width: 320, height: 640 })
    const narrow = await findBurger(page)
    expect(narrow.kind, narrow.evidence).toBe(FOLDING.includes(build) ? 'found' : 'missing')
    await workspace.close()
  })
}

async function signIn(page: Page, build: BuildName, address: string): Promise<void> {
  const walk = walks[build]
  const entry = new URL('./support/find-entry.ts', import.meta.url)
  await page.addInitScript(await bundleForPage(entry, 'findTest'))
  await page.goto(address)
  await walk.user(page).fill(erika?.user ?? '')
  await walk.password(page).fill(erika?.firstPassword ?? '')
  await walk.submit(page).click()
  await walk.inside(page).first().waitFor()
}

function findBurger(page: Page): Promise<Told> {
  return page.evaluate(`findTest.find('mail-password', 'burger')`)
}
