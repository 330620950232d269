import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { startStack } from '../../scripts/stack.ts'
import { backgroundOf, launchWithExtension } from '../browsers/chromium.ts'

type Stack = Awaited<ReturnType<typeof startStack>>

/** The whole product, really running, and a browser in which the built extension is installed. */
export const test = base.extend<
  { context: BrowserContext; firstPasswords: undefined },
  { stack: Stack; extension: string }
>({
  stack: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      // Workers run side by side: each builds into its own folder.
      const assets = mkdtempSync(join(tmpdir(), 'help-center-'))
      const stack = await startStack({ assets })
      await use(stack)
      await stack.close()
      rmSync(assets, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  extension: [
    async ({ stack }, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      await use(
        buildExtension({ settings: stack.settings, browser: 'chrome', mode: 'e2e', outDir }),
      )
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // The workspace outlives a test; passwords that one test set are not there in the next.
  firstPasswords: [
    async ({ stack }, use) => {
      await stack.workspace?.store.resetAll()
      await use(undefined)
    },
    { auto: true },
  ],
  context: async ({ extension, locale, viewport, colorScheme }, use) => {
    const context = await launchWithExtension(extension, {
      ...(locale && { locale }),
      viewport: viewport ?? { width: 1280, height: 800 },
      colorScheme: colorScheme ?? 'light',
    })
    await backgroundOf(context)
    await use(context)
    await context.close()
  },
})

export { expect } from '@playwright/test'
