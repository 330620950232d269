import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { type BuildName, startWorkspace } from '../workspace/server.ts'
import { walks } from '../workspace/walks.ts'
import { test as base } from './fixtures.ts'

/** Delivered with addresses at which nobody answers; access goes by host, so the demo workspaces are within it. */
const DELIVERED = {
  workspace: { origins: ['http://127.0.0.1:4999'] },
  bot: { url: 'http://127.0.0.1:4998' },
}

/** The extension with its options page, in German. */
export const test = base.extend<object, { extension: string }>({
  locale: 'de-DE',
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      await use(buildExtension({ settings: DELIVERED, browser: 'chrome', mode: 'e2e', outDir }))
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

const ERIKA = { user: 'erika.mustermann@example.org', password: 'Herbstlaub-2025' }

/** A workspace with a tab in which Erika is signed in. */
export async function signedIn(
  context: BrowserContext,
  build: BuildName,
  prepare: (page: Page) => Promise<void> = async () => undefined,
) {
  const { origin, close } = await startWorkspace({ settings: {}, build })
  const page = await context.newPage()
  await prepare(page)
  const walk = walks[build]
  await page.goto(origin)
  await walk.user(page).fill(ERIKA.user)
  await walk.password(page).fill(ERIKA.password)
  await walk.submit(page).click()
  await walk.inside(page).waitFor()
  return { page, origin, close }
}

/** What of presses and keys arrives at the page, below the level of the window. */
export async function listenOn(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Reflect.set(window, 'heard', heard)
    for (const type of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'keydown',
      'keyup',
    ]) {
      document.addEventListener(type, () => heard.push(type), { capture: true })
    }
  })
  return () => page.evaluate(() => Reflect.get(window, 'heard'))
}

/** What axe has to complain about, one line each. */
export async function axe(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (within ? builder.include(within) : builder).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

export { expect } from './fixtures.ts'
