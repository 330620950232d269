import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { buildExtension } from '../../../scripts/build-extension.ts'
import { cases } from './cases.ts'
import type { Driver } from './driver.ts'
import { playCase } from './play-case.ts'
import { launchChromium } from './playwright-driver.ts'
import { startWorld, type World } from './world.ts'

const test = base.extend<object, { world: World; driver: Driver }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const world = await startWorld()
      await use(world)
      await world.close()
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ world }, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      const { settings } = world
      const driver = await launchChromium(
        buildExtension({ settings, browser: 'chrome', mode: 'e2e', outDir }),
      )
      await use(driver)
      await driver.close()
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

for (const one of cases) test(one.name, ({ driver, world }) => playCase(one, driver, world))
