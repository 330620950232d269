import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { startStack } from '../../scripts/stack.ts'

type Stack = Awaited<ReturnType<typeof startStack>>

/** Flags that a browser on a closed network, run by root in CI, needs. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Names that are not ours to reach lead to this machine, where tests let hostile pages answer.
  '--host-resolver-rules=MAP *.test 127.0.0.1',
]

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
    const executablePath = findBrowser('chromium')
    const context = await chromium.launchPersistentContext('', {
      ...(executablePath && { executablePath }),
      ...(locale && { locale }),
      viewport: viewport ?? { width: 1280, height: 800 },
      colorScheme: colorScheme ?? 'light',
      headless: true,
      args: [
        ...CHROMIUM_FLAGS,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    })
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
    await use(context)
    await context.close()
  },
})

export { expect } from '@playwright/test'
