import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { type PageServer, servePages } from '../extension/overlay/support/page-server.ts'
import { settingsPage } from '../extension/overlay/support/pages.ts'
import { test as base, expect } from './fixtures.ts'
import { Overlay } from './overlay-model.ts'

/** Says what the help center says, and keeps what it hears. */
const HAND_OVER_PAGE = `<!doctype html><title>Hand-over</title><h1>Hand-over</h1>
<button onclick="ask('server-data')">server-data</button>
<button onclick="ask('mail-password')">mail-password</button>
<script>
  window.heard = []
  addEventListener('message', ({ data }) => {
    if (data?.source === 'souvera-mail-guide-extension') heard.push(data.guide + ' ' + data.state)
  })
  const say = (message, to = window) =>
    to.postMessage({ source: 'souvera-mail-guide-page', ...message }, '*')
  const ask = (guide, to) => say({ kind: 'start-guide', guide, language: 'de' }, to)
  say({ kind: 'hello' })
</script>`

/** The same, and it does not wait for a click. */
const EAGER_PAGE = `${HAND_OVER_PAGE}<script>
  setInterval(() => { say({ kind: 'hello' }); ask('mail-password') }, 50)
</script>`

type World = { workspace: PageServer; help: PageServer; evil: PageServer }

const test = base.extend<object, { world: World; extension: string }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const [workspace, help, evil] = await Promise.all([
        servePages({ '/': settingsPage() }),
        servePages({ '/guide': HAND_OVER_PAGE, '/eager': EAGER_PAGE }),
        servePages({ '/': EAGER_PAGE, '/frame': '' }),
      ])
      await use({ workspace, help, evil })
      await Promise.all([workspace.close(), help.close(), evil.close()])
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ world: { workspace, help } }, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      const settings = { workspace: { origins: [workspace.origin] }, bot: { url: help.origin } }
      await use(buildExtension({ settings, browser: 'chrome', mode: 'e2e', outDir }))
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test('only the help center itself can start a guide, whatever other pages try', async ({
  context,
  world: { workspace, help, evil },
}) => {
  const evilPort = new URL(evil.origin).port
  const addresses = {
    'another port of the same host': evil.origin,
    'a name that only begins alike': `http://help.example.evil.test:${evilPort}`,
    'the help center’s own pages under another name': `http://help.example.evil.test:${new URL(help.origin).port}/eager`,
  }
  const hostile: Page[] = []
  for (const [what, address] of Object.entries(addresses)) {
    await test.step(what, async () => {
      const page = await context.newPage()
      await page.goto(address)
      await expect(page.getByRole('heading', { name: 'Hand-over' })).toBeVisible()
      hostile.push(page)
    })
  }
  await test.step('the help center in a frame of a foreign page', async () => {
    const page = await context.newPage()
    await page.goto(`${evil.origin}/frame`)
    await page.setContent(`<iframe src="${help.origin}/eager"></iframe>`)
    await expect(page.frameLocator('iframe').getByRole('heading')).toBeVisible()
    hostile.push(page)
  })

  const page = await context.newPage()
  await page.goto(`${help.origin}/guide`)
  await expect
    .poll(() => heard(page), { message: 'the extension is there', timeout: 10_000 })
    .toContain('undefined ready')
  await test.step('a forged message from the window that opened the help center', async () => {
    const opener = await context.newPage()
    await opener.goto(`http://help.example.evil.test:${evilPort}/frame`)
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      opener.evaluate((url) => {
        const forged = { source: 'souvera-mail-guide-page', kind: 'start-guide' }
        const target = window.open(url)
        setInterval(
          () => target?.postMessage({ ...forged, guide: 'mail-password', language: 'de' }, '*'),
          50,
        )
      }, `${help.origin}/guide`),
    ])
    await expect.poll(() => heard(opened), { timeout: 10_000 }).toContain('undefined ready')
    hostile.push(opened)
  })
  expect(await storedGuides(context), 'what hostile pages have started').toEqual([])

  await test.step('the help center starts the guide that was asked for there, and hears how it goes', async () => {
    const [tab] = await Promise.all([
      openedAt(context, workspace.origin),
      page.getByRole('button', { name: 'server-data' }).click(),
    ])
    await expect.poll(() => heard(page)).toContain('server-data running')
    const overlay = new Overlay(tab)
    await overlay.seesText('Schritt')
    await overlay.presses('Beenden')
    await expect.poll(() => heard(page)).toContain('server-data stopped')
  })
  expect(await storedGuides(context)).toEqual(['server-data'])
  for (const other of hostile) {
    const said = (await heard(other)).filter((text) => text.startsWith('mail-password'))
    expect(said, other.url()).toEqual([])
  }
})

test('without access to the workspace a page of the extension asks for it', async ({
  context,
  world: { help },
}) => {
  const [worker] = context.serviceWorkers()
  await worker?.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({
      settings: { workspace: { origins: ['https://workspace.elsewhere.test'] } },
    }),
  )
  const page = await context.newPage()
  await page.goto(`${help.origin}/guide`)
  // Chromium takes three seconds after its start until it has read the policy.
  await expect.poll(() => heard(page), { timeout: 10_000 }).toContain('undefined ready')
  const [asking] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'mail-password' }).click(),
  ])
  await expect.poll(() => heard(page)).toContain('mail-password needs-access')
  await asking.getByRole('button', { name: /Los geht’s|Let’s go/ }).click()
  const item = asking
    .getByRole('listitem')
    .filter({ hasText: /Passwort|password/ })
    .first()
  await expect(item).toContainText('https://workspace.elsewhere.test')
  await expect(item.getByRole('button', { name: /Zugriff erlauben|Allow access/ })).toBeVisible()
  expect(await storedGuides(context)).toEqual([])
})

async function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(Reflect.get(window, 'heard') ?? [])].map(String))
}

/** Ids of the guides that were ever started. */
async function storedGuides(context: BrowserContext): Promise<string[]> {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('the extension has no service worker')
  return worker.evaluate(async () => {
    const { 'guide-history': history, 'guide-session': session } = await Reflect.get(
      globalThis,
      'chrome',
    ).storage.local.get(null)
    return [...new Set([...Object.keys(history ?? {}), ...(session ? [session.guide] : [])])]
  })
}

async function openedAt(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.waitForEvent('page')
  await page.waitForURL((url) => url.origin === origin)
  return page
}
