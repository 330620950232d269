import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { ensureModel } from '../../scripts/train.ts'
import { parseSettingsText } from '../../shared/settings/index.ts'
import { missingForScreen } from '../browsers/screen.ts'
import { Overlay } from '../e2e/overlay-model.ts'
import { signIn } from '../e2e/panel-fixtures.ts'
import { startWorkspace } from '../workspace/server.ts'
import { type ChromiumOnScreen, openChromiumOnScreen } from './chromium-on-screen.ts'

const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))

test('with the browser’s own menu a value is copied from the page and from a field while the card is there, and stays', async () => {
  const missing = missingForScreen()
  test.skip(missing !== undefined, missing)
  test.setTimeout(120_000)
  ensureModel()
  const folder = mkdtempSync(join(tmpdir(), 'context-menu-'))
  const workspace = await startWorkspace({ settings, build: 'multi-page' })
  const extension = buildExtension({
    settings: { workspace: { origins: [workspace.origin] } },
    browser: 'chrome',
    mode: 'e2e',
    outDir: folder,
  })
  const chromium = await openChromiumOnScreen(extension)
  try {
    const page = await startServerData(chromium)
    const overlay = new Overlay(page)
    await overlay.seesStep('Im Workspace anmelden')
    await signIn(page, 'multi-page')
    await overlay.seesStep('„Mail“ öffnen')
    await overlay.clickTarget()
    await overlay.seesStep('„E-Mail-Server“ öffnen')
    await overlay.clickTarget()
    await overlay.seesText('Hier stehen Ihre Serverdaten')

    const host = settings.mail?.imap?.host ?? ''
    await page.evaluate(prepare)
    await copyByMenu(chromium, page, page.getByText(host, { exact: true }).first())
    expect(await page.evaluate(copies)).toEqual([host])
    await copyByMenu(chromium, page, page.locator('#noted'))
    expect(await page.evaluate(copies)).toEqual([host, 'noted'])

    await overlay.seesText('Hier stehen Ihre Serverdaten')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noted')
    await overlay.presses('Schließen')
    await expect(overlay.card).toHaveCount(0)
  } finally {
    await chromium.close()
    await workspace.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function startServerData({ context, origin }: ChromiumOnScreen): Promise<Page> {
  const panel = await context.newPage()
  await panel.goto(`${origin}/sidepanel.html`)
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    panel.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        kind: 'start-guide',
        guide: 'server-data',
        language: 'de',
      }),
    ),
  ])
  return page
}

/** Opens the menu on it with the right button, and takes its first entry: what is selected is copied. */
async function copyByMenu(
  { screen }: ChromiumOnScreen,
  page: Page,
  what: ReturnType<Page['locator']>,
): Promise<void> {
  const before = (await page.evaluate(copies)).length
  // The menu is no page: that it was too early for the keys shows in that nothing was copied.
  await expect(async () => {
    screen.press('Escape')
    await what.evaluate((element) => {
      if (element instanceof HTMLInputElement) element.select()
      else getSelection()?.selectAllChildren(element)
    })
    await what.click({ button: 'right' })
    screen.press('c')
    await expect
      .poll(async () => (await page.evaluate(copies)).length, { timeout: 2000 })
      .toBe(before + 1)
  }).toPass({ timeout: 30_000 })
}

/** Runs in the page: a field beside the data, and a note of everything that is copied. */
function prepare(): void {
  const field = document.createElement('input')
  Object.assign(field, { id: 'noted', value: 'noted', readOnly: true })
  document.body.prepend(field)
  const heard: string[] = []
  Reflect.set(window, 'copies', heard)
  addEventListener('copy', () => {
    const { activeElement } = document
    const isField = activeElement instanceof HTMLInputElement
    heard.push(isField ? activeElement.value : String(getSelection()).trim())
  })
}

function copies(): string[] {
  return [...Reflect.get(window, 'copies')]
}
