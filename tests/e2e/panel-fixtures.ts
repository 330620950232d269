import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { ensureModel } from '../../scripts/train.ts'
import { parseSettingsText, type Settings } from '../../shared/settings/index.ts'
import { backgroundOf, launchWithExtension } from '../browsers/chromium.ts'
import { ACCOUNTS, type BuildName, startWorkspace, type Workspace } from '../workspace/server.ts'
import { walks } from '../workspace/walks.ts'
import { Overlay } from './overlay-model.ts'
import { PanelModel } from './panel-model.ts'

/** What the workspace shows. The extension under test does not know it: it has to read it there. */
export const { settings: workspaceSettings } = parseSettingsText(
  readFileSync('shared/settings/example.json', 'utf8'),
)

type WorkerFixtures = {
  build: BuildName
  workspace: Workspace
  extension: string
}
type Fixtures = {
  context: BrowserContext
  panel: PanelModel
  /** Whether the browser keeps pages for going back and forward, as it does for everybody; Playwright forbids it. */
  keepsPages: boolean
  /** The workspace outlives a test; passwords that one test set are not there in the next. */
  firstPasswords: undefined
}

/** A demo workspace, the extension built for it without any servers in its settings, and its panel. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  build: ['iframe-settings', { scope: 'worker', option: true }],
  workspace: [
    async ({ build }, use) => {
      const workspace = await startWorkspace({ settings: workspaceSettings, build })
      await use(workspace)
      await workspace.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  extension: [
    async ({ workspace }, use) => {
      ensureModel()
      const settings: Settings = { workspace: { origins: [workspace.origin] } }
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      await use(buildExtension({ settings, browser: 'chrome', mode: 'e2e', outDir }))
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  keepsPages: [false, { option: true }],
  firstPasswords: [
    async ({ workspace }, use) => {
      await workspace.store.resetAll()
      await use(undefined)
    },
    { auto: true },
  ],
  context: async ({ extension, locale, colorScheme, keepsPages }, use) => {
    const context = await launchWithExtension(extension, {
      ...(locale && { locale }),
      viewport: { width: 1280, height: 800 },
      colorScheme: colorScheme ?? 'light',
      ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    })
    await use(context)
    await context.close()
  },
  panel: async ({ context }, use) => {
    const worker = await backgroundOf(context)
    const page = await context.newPage()
    await page.setViewportSize({ width: 400, height: 900 })
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html`)
    await use(new PanelModel(page, worker))
  },
})

/** Signs the first person of the demo workspace in, as they would do it. */
export async function signIn(page: Page, build: BuildName): Promise<void> {
  const [person] = ACCOUNTS
  const walk = walks[build]
  await walk.user(page).fill(person?.user ?? '')
  // The card's name has the word as well.
  await walk
    .password(page)
    .and(page.locator('input'))
    .fill(person?.firstPassword ?? '')
  await walk.submit(page).click()
}

/** Starts the guide for the password as the panel does; the workspace opens for it. */
export async function startGuide(context: BrowserContext, panel: PanelModel) {
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    panel.page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        kind: 'start-guide',
        guide: 'mail-password',
        language: 'de',
      }),
    ),
  ])
  const overlay = new Overlay(page)
  await overlay.seesStep('Im Workspace anmelden')
  return { page, overlay }
}

/** The same, signed in: the guide waits for the profile to be opened. */
export async function startSignedIn(context: BrowserContext, panel: PanelModel, build: BuildName) {
  const started = await startGuide(context, panel)
  await signIn(started.page, build)
  await started.overlay.seesStep('Profil öffnen')
  return started
}

export { expect } from '@playwright/test'
