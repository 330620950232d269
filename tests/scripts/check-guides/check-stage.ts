import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { onTestFinished } from 'vitest'
import { findBrowser } from '../../../scripts/browsers.ts'
import { FLAGS } from '../../browsers/chromium.ts'
import { type BuildName, startWorkspace } from '../../workspace/server.ts'
import { walks } from '../../workspace/walks.ts'

export const ERIKA = { user: 'erika.mustermann@example.org', password: 'Herbstlaub-2025' }
export const SETTINGS = {
  mail: {
    imap: { host: 'imap.firma.example', port: 993 },
    smtp: { host: 'smtp.firma.example', port: 465 },
  },
}

/** A folder of its own for a file of tests, and what they put into it. */
export function makeStage() {
  const folder = mkdtempSync(join(tmpdir(), 'check-guides-'))

  /** A workspace, and the storage state of somebody who really signed in there. */
  async function signedIn(build: BuildName) {
    const workspace = await startWorkspace({ settings: SETTINGS, build })
    onTestFinished(() => workspace.close())
    const executablePath = findBrowser('chromium')
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: FLAGS,
    })
    const state = join(folder, `${build}-${new URL(workspace.origin).port}.json`)
    try {
      const page = await browser.newPage({ locale: 'de-DE' })
      const walk = walks[build]
      await page.goto(workspace.origin)
      await walk.user(page).fill(ERIKA.user)
      await walk.password(page).fill(ERIKA.password)
      await walk.submit(page).click()
      await walk.inside(page).waitFor()
      await page.context().storageState({ path: state })
    } finally {
      await browser.close()
    }
    return { workspace, state }
  }

  /** The arguments for this workspace and this sign-in. */
  function of(origin: string, state: string): string[] {
    return ['--url', origin, '--storage-state', state, '--out', join(folder, 'out')]
  }

  /** A settings file with these targets of the guide for the password. */
  function settingsFile(targets: Record<string, unknown>): string {
    const file = join(folder, `settings-${Object.keys(targets).join('-')}.json`)
    writeFileSync(file, JSON.stringify({ guideTargets: { 'mail-password': targets } }))
    return file
  }

  const clear = () => rmSync(folder, { recursive: true, force: true })
  return { folder, signedIn, of, settingsFile, clear }
}
