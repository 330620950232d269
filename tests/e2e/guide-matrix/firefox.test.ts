import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { findBrowser } from '../../../scripts/browsers.ts'
import { buildExtension } from '../../../scripts/build-extension.ts'
import { cases } from './cases.ts'
import { playCase } from './play-case.ts'
import { launchFirefox } from './puppeteer-firefox-driver.ts'
import { startWorld } from './world.ts'

const isHere = findBrowser('firefox') !== undefined
if (!isHere) console.log('The guides are not played in Firefox: it is not installed (firefox-esr).')

describe.runIf(isHere)('the guides in Firefox', () => {
  const open: { stage?: Awaited<ReturnType<typeof setStage>> } = {}
  const stage = () => open.stage ?? Promise.reject(new Error('Firefox was not started'))

  beforeAll(async () => {
    open.stage = await setStage()
  }, 120_000)
  afterAll(() => open.stage?.clear())

  test.for(cases)('$name', { timeout: 60_000 }, async (one) => {
    const { driver, world } = await stage()
    await playCase(one, await driver(), world)
  })
})

/** Workspaces, built extension, and one Firefox for all cases; a broken one is replaced. */
async function setStage() {
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const world = await startWorld()
  const { settings } = world
  const extension = buildExtension({ settings, browser: 'firefox', mode: 'e2e', outDir })
  let firefox = await launchFirefox(extension)
  return {
    world,
    async driver() {
      if (await firefox.isAlive()) return firefox
      await firefox.close()
      firefox = await launchFirefox(extension)
      return firefox
    },
    async clear() {
      await firefox.close()
      await world.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
