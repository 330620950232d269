import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { loadSettings } from '../../scripts/settings-file.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { launchChromium } from '../install/chromium.ts'
import { renameProxy } from '../scripts/check-guides/rename-proxy.ts'
import { startWorkspace } from '../workspace/server.ts'
import { OptionsPage, PickerBar } from './options-model.ts'
import { Overlay } from './overlay-model.ts'
import { signIn } from './panel-fixtures.ts'

const BUILD = 'multi-page'
const RENAMED = 'Zugangsschutz'

test.setTimeout(120_000)

test('what an operator points out and exports is built in, and everybody’s guide finds the renamed entry', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'))
  const workspace = await startWorkspace({ settings: {}, build: BUILD })
  const renamed = await renameProxy(workspace.origin, 'Sicherheit', RENAMED)
  const exported = join(folder, 'souvera-mail-guide.json')
  try {
    await inBrowser({ workspace: { origins: [renamed.origin] } }, async (context) => {
      const { page, overlay } = await toSettings(context, renamed.origin)
      await test.step('without it the guide does not find the entry and leads back', async () => {
        await overlay.seesStep('Profil öffnen')
        await overlay.presses('Beenden')
        await expect(overlay.card).toHaveCount(0)
      })
      const options = await OptionsPage.open(context)
      await options.pointAt('security')
      const picker = new PickerBar(page)
      await picker.isReady()
      await picker.pick(entry(page))
      const place = options.place('security')
      await expect(place.getByRole('checkbox', { name: `„${RENAMED}“` })).toBeChecked()
      await place.getByRole('button', { name: 'Angabe speichern' }).click()
      await expect(place).toContainText(`Eigene Angabe: Beschriftung „${RENAMED}“`)
      const [download] = await Promise.all([
        options.page.waitForEvent('download'),
        options.page.getByRole('button', { name: 'Als Datei speichern' }).click(),
      ])
      await download.saveAs(exported)
    })

    const settings = loadSettings(exported)
    expect(settings.guideTargets?.['mail-password']).toEqual({
      // The pages call themselves English, with German left-overs.
      security: { names: { en: [RENAMED] } },
    })
    await inBrowser(settings, async (context) => {
      const { page, overlay } = await toSettings(context, renamed.origin)
      await overlay.seesStep('Zu „Sicherheit“ wechseln')
      await overlay.clickTarget()
      await overlay.seesStep('Passwort eingeben')
      await expect(page.getByRole('heading', { level: 1, name: RENAMED })).toBeVisible()
    })
  } finally {
    await renamed.close()
    await workspace.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** A new person's browser, with the extension as these settings make it. */
async function inBrowser(settings: Settings, use: (context: BrowserContext) => Promise<void>) {
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const extension = buildExtension({ settings, browser: 'chrome', mode: 'e2e', outDir })
  const { context } = await launchChromium(extension)
  try {
    await use(context)
  } finally {
    await context.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** Signed in and led to the settings, where the renamed entry is. */
async function toSettings(context: BrowserContext, origin: string) {
  const page = await context.newPage()
  await page.goto(origin)
  await signIn(page, BUILD)
  const options = await OptionsPage.open(context)
  await options.startGuide('mail-password')
  await options.page.close()
  const overlay = new Overlay(page)
  await overlay.seesStep('Profil öffnen')
  await overlay.clickTarget()
  await overlay.seesStep('Einstellungen öffnen')
  await overlay.clickTarget()
  await expect(entry(page)).toBeVisible()
  return { page, overlay }
}

function entry(page: Page) {
  return page.getByRole('link', { name: RENAMED, exact: true })
}
