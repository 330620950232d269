import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { extensionPage, launchFirefox } from '../browsers/firefox.ts'
import { launchChromium } from './chromium.ts'

const WORKSPACE = 'https://workspace.example.org'
const STORED = {
  settings: { workspace: { origins: [WORKSPACE] } },
}
const WHY = `Damit ich Ihnen die Stellen im Workspace zeigen kann, brauche ich Zugriff auf ${WORKSPACE}. Ich lese dort keine Passwörter.`
const DENIED = `Der Zugriff auf ${WORKSPACE} wurde abgelehnt.`

const test = base.extend<object, { extension: string }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      await use(buildExtension({ settings: {}, browser: 'chrome', outDir }))
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test('built for nobody: the first guide says why, asks for exactly the workspace, and starts once that is granted', async ({
  extension,
}) => {
  const { context, origin } = await launchChromium(extension)
  const panel = await openPanel(await context.newPage(), origin)
  expect(await allowed(panel)).toEqual([])

  // The prompt is no page, so nobody here can answer it: what is asked for is heard, the answer is given below.
  await panel.evaluate(() => {
    const asked: unknown[] = []
    const { permissions } = Reflect.get(globalThis, 'chrome')
    Object.assign(window, { asked })
    permissions.request = async (wish: unknown) => {
      asked.push(wish)
      return false
    }
  })
  const asked = () => panel.evaluate(() => Reflect.get(window, 'asked'))
  const guide = panel
    .getByRole('listitem')
    .filter({ hasText: 'Passwort für Mailprogramme setzen' })
    .first()
  await guide.getByRole('button', { name: 'Anleitung starten' }).click()
  await expect(guide.getByRole('status')).toHaveText(WHY)
  expect(await asked()).toEqual([])

  await guide.getByRole('button', { name: 'Zugriff erlauben' }).click()
  await expect(guide.getByRole('status')).toContainText(DENIED)
  expect(await asked()).toEqual([{ origins: [`${WORKSPACE}/*`] }])
  expect(await allowed(panel)).toEqual([])
  await panel.close()

  // The same with the browser's own request, which it settles by itself when access is there.
  const id = new URL(origin).host
  const extensions = await context.newPage()
  await extensions.goto('chrome://extensions')
  const again = await openPanel(await context.newPage(), origin)
  const item = again
    .getByRole('listitem')
    .filter({ hasText: 'Passwort für Mailprogramme setzen' })
    .first()
  await item.getByRole('button', { name: 'Anleitung starten' }).click()
  await expect(item.getByRole('status')).toHaveText(WHY)
  await extensions.evaluate(
    ([extensionId, host]) =>
      Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(extensionId, host),
    [id, `${WORKSPACE}/*`],
  )
  await context.route(`${WORKSPACE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Workspace</h1>' }),
  )
  const [workspace] = await Promise.all([
    context.waitForEvent('page'),
    item.getByRole('button', { name: 'Zugriff erlauben' }).click(),
  ])
  await workspace.waitForURL(`${WORKSPACE}/`)
  await expect(workspace.locator('[data-souvera-mail-guide]').first()).toBeAttached()
  expect(await allowed(again)).toEqual([`${WORKSPACE}/*`])
  await context.close()
})

test('Chromium finds nothing wrong with the manifest, and starts the extension without an error', async ({
  extension,
}) => {
  const { context, origin } = await launchChromium(extension)
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const id = new URL(origin).host
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = Reflect.get(globalThis, 'chrome')
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true })
    await developerPrivate.reload(extensionId)
  }, id)
  const info = () =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome')
      const { manifestErrors, runtimeErrors, installWarnings, state } =
        await developerPrivate.getExtensionInfo(extensionId)
      return { manifestErrors, runtimeErrors, installWarnings: installWarnings ?? [], state }
    }, id)
  await expect.poll(async () => (await info()).state).toBe('ENABLED')
  // Its parts run again: errors at their start would have been collected by now.
  await page.goto(`${origin}/options.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('chrome://extensions')
  expect(await info()).toEqual({
    manifestErrors: [],
    runtimeErrors: [],
    installWarnings: [],
    state: 'ENABLED',
  })
  await context.close()
})

test.describe('in Firefox', () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  for (const isGranted of [true, false]) {
    test(`the same, and access is ${isGranted ? 'granted' : 'denied'}`, async () => {
      test.setTimeout(120_000)
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      const extension = buildExtension({ settings: {}, browser: 'firefox', outDir })
      const firefox = await launchFirefox({ extension })
      try {
        const panel = await firefox.newPage()
        void panel.goto(extensionPage('sidepanel.html')).catch(() => undefined)
        await panel.locator('::-p-aria([name="Los geht’s"][role="button"])').click()
        await panel.evaluate(
          ([stored, deny]) => {
            const { storage, permissions } = Reflect.get(globalThis, 'browser')
            // Without prompts Firefox grants everything; the answer "no" has to be given here.
            if (deny) permissions.request = async () => false
            return storage.local.set(JSON.parse(String(stored)))
          },
          [JSON.stringify(STORED), !isGranted],
        )
        await panel.locator('::-p-aria([name="Anleitung starten"][role="button"])').click()
        const status = () =>
          panel.evaluate(() => document.querySelector('#section-guides [role=status]')?.textContent)
        await expect.poll(status, { timeout: 30_000 }).toBe(WHY)
        await panel.locator('::-p-aria([name="Zugriff erlauben"][role="button"])').click()
        const origins = () =>
          panel.evaluate(() =>
            Reflect.get(globalThis, 'browser')
              .permissions.getAll()
              .then((all: { origins: string[] }) => JSON.stringify(all.origins)),
          )
        if (isGranted) {
          await expect.poll(origins).toBe(JSON.stringify([`${WORKSPACE}/*`]))
          const state = () =>
            panel.evaluate(() =>
              Reflect.get(globalThis, 'browser')
                .storage.local.get('guide-session')
                .then((stored: object) => JSON.stringify(stored)),
            )
          await expect.poll(state).toContain('"state":"running"')
        } else {
          await expect.poll(status).toContain(DENIED)
          expect(await origins()).toBe('[]')
        }
      } finally {
        await firefox.close()
        rmSync(outDir, { recursive: true, force: true })
      }
    })
  }
})

/** The panel as it stands after the welcome, in a browser that knows the workspace but may not act there. */
async function openPanel(page: Page, origin: string): Promise<Page> {
  await page.goto(`${origin}/sidepanel.html`)
  await page.evaluate(
    (stored) => Reflect.get(globalThis, 'chrome').storage.local.set(stored),
    STORED,
  )
  const start = page.getByRole('button', { name: 'Los geht’s' })
  const guides = page.getByRole('heading', { name: 'Anleitungen' })
  await expect(start.or(guides).first()).toBeVisible()
  if (await start.isVisible()) await start.click()
  await expect(guides).toBeVisible()
  return page
}

async function allowed(page: Page): Promise<string[]> {
  return page.evaluate(
    async () => (await Reflect.get(globalThis, 'chrome').permissions.getAll()).origins,
  )
}
