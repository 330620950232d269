import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { missingForScreen } from '../browsers/screen.ts'
import { expect, test } from '../e2e/fixtures.ts'
import { Overlay } from '../e2e/overlay-model.ts'
import { answer, type ChromiumOnScreen, openChromiumOnScreen } from './chromium-on-screen.ts'

const WORKSPACE = 'https://workspace.example.org'
const HELP_CENTER = 'https://help.example.org'
const GUIDE = 'Set the password for mail programs'
const missing = missingForScreen()

test.skip(missing !== undefined, missing)

test('from the help center over the browser’s own question into the workspace: refused first, then allowed', async ({
  stack,
}) => {
  const { browser, cleanUp } = await install({})
  const { context, origin, worker } = browser
  await servedBy(context, HELP_CENTER, stack.bot.origin)
  await servedBy(context, WORKSPACE, stack.settings.workspace?.origins[0] ?? '')
  const options = await context.newPage()
  await options.goto(`${origin}/options.html`)

  await test.step('on the options page the workspace is refused, the help center allowed', async () => {
    await enter(browser, options, 'Workspace', WORKSPACE, 'deny')
    await expect(section(options, 'Workspace')).toContainText(/Access is still missing/)
    await enter(browser, options, 'Help center', HELP_CENTER, 'allow')
    await expect(section(options, 'Help center')).toContainText('The extension may help there')
    expect(await allowed(options)).toEqual([`${HELP_CENTER}/*`])
  })

  const help = await context.newPage()
  await help.goto(`${HELP_CENTER}/guide/mail-password?lang=en`)
  const status = help.locator('#guide-status')
  await expect(status).toHaveText('The browser extension is ready.')
  const [asking] = await Promise.all([
    context.waitForEvent('page'),
    help.getByRole('button', { name: 'Show me in the workspace' }).click(),
  ])
  await expect(status).toContainText('access')
  await asking.getByRole('button', { name: 'Let’s go' }).click()
  const guide = asking.getByRole('listitem').filter({ hasText: GUIDE }).first()
  await expect(guide.getByRole('status')).toContainText(`I need access to ${WORKSPACE}`)

  await answer(browser, asking, allow(guide), 'deny')
  await expect(guide.getByRole('status')).toContainText(`Access to ${WORKSPACE} was denied`)
  expect(await session(worker)).toBeUndefined()

  const opened = context.waitForEvent('page')
  await answer(browser, asking, allow(guide), 'allow')
  const workspace = await opened
  await new Overlay(workspace).seesStep('Sign in to the workspace')
  expect(new URL(workspace.url()).origin).toBe(WORKSPACE)
  await expect(status).toHaveText('The guide is running in the workspace: step 1 of 6.')
  expect((await allowed(options)).sort()).toEqual([`${HELP_CENTER}/*`, `${WORKSPACE}/*`])
  await cleanUp()
})

test('access that the person has taken back is asked for on the options page, and given again', async ({
  stack,
}) => {
  const { browser, cleanUp } = await install(stack.settings)
  const { context, origin } = browser
  const extensions = await context.newPage()
  await extensions.goto('chrome://extensions')
  await extensions.evaluate(
    (extensionId) =>
      Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_CLICK',
      }),
    new URL(origin).host,
  )
  const options = await context.newPage()
  await options.goto(`${origin}/options.html`)
  expect(await allowed(options)).toEqual([])
  const workspace = section(options, 'Workspace')
  await answer(browser, options, allow(workspace), 'deny')
  await expect(workspace).toContainText('Access was denied')
  expect(await allowed(options)).toEqual([])
  await answer(browser, options, allow(workspace), 'allow')
  await expect(workspace).toContainText('The extension may help there.')
  await expect(allow(workspace)).toHaveCount(0)
  expect(await allowed(options)).toEqual(['http://127.0.0.1/*'])
  await cleanUp()
})

async function install(settings: Parameters<typeof buildExtension>[0]['settings']) {
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const extension = buildExtension({ settings, browser: 'chrome', mode: 'e2e', outDir })
  const browser = await openChromiumOnScreen(extension)
  const cleanUp = async () => {
    await browser.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { browser, cleanUp }
}

/** Answers under this address with what a server of the test says. */
async function servedBy(context: BrowserContext, address: string, origin: string): Promise<void> {
  await context.route(`${address}/**`, async (route) => {
    const url = route.request().url().replace(address, origin)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

function allow(place: Locator): Locator {
  return place.getByRole('button', { name: 'Allow access', exact: true })
}

/** Writes an address on the options page and saves it. */
async function enter(
  browser: ChromiumOnScreen,
  options: Page,
  name: string,
  address: string,
  wish: 'allow' | 'deny',
): Promise<void> {
  const form = section(options, name)
  await form.getByRole('textbox').fill(address)
  await answer(browser, options, form.getByRole('button', { name: 'Save', exact: true }), wish)
}

async function allowed(page: Page): Promise<string[]> {
  return page.evaluate(
    async () => (await Reflect.get(globalThis, 'chrome').permissions.getAll()).origins,
  )
}

async function session(worker: ChromiumOnScreen['worker']): Promise<unknown> {
  return worker.evaluate(async () => {
    const stored = await Reflect.get(globalThis, 'chrome').storage.local.get('guide-session')
    return stored['guide-session']
  })
}
