import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { findBrowser } from '../../../scripts/browsers.ts'
import { bundleProbe } from '../../../scripts/check-guides/bundle-probe.ts'
import { probePage } from '../../../scripts/check-guides/probe-page.ts'
import { saveSignIn, waitForSignIn } from '../../../scripts/check-guides/wait-for-sign-in.ts'
import { walkGuide } from '../../../scripts/check-guides/walk-guide.ts'
import { findGuide } from '../../../shared/guides/index.ts'
import { FLAGS } from '../../browsers/chromium.ts'
import { servePages, type TestPage } from '../../extension/overlay/support/page-server.ts'
import { startWorkspace } from '../../workspace/server.ts'
import { walks } from '../../workspace/walks.ts'

vi.setConfig({ testTimeout: 60_000 })

const never = new AbortController().signal
let browser: Browser
let code: string
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'walk-guide-'))
  code = await bundleProbe()
  const executablePath = findBrowser('chromium')
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: FLAGS,
  })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const HEAD =
  '<!doctype html><header><button style="position:fixed;top:8px;right:8px;width:40px;height:40px">EM</button></header>'
const SERVERS = `${HEAD}<nav><a href="/server">E-Mail-Server</a></nav><main><p>IMAP</p><p>SMTP</p><p>Port</p></main>`
const MAIL = `${HEAD}<nav><a href="/server">E-Mail-Server</a></nav>`

/** Walks through the shorter guide on these pages; returns how each step ended. */
async function walk(pages: Readonly<Record<string, TestPage>>) {
  const server = await servePages(pages)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  onTestFinished(async () => {
    await context.close()
    await server.close()
  })
  const page = await context.newPage()
  await page.goto(server.origin)
  const { steps, isSignedOut } = await walkGuide({
    page,
    openProbe: (tab) => probePage(tab, code, never),
    guide: serverData(),
    overrides: {},
    out: folder,
    signal: never,
  })
  const ends = steps.map(({ status, press }) => [status, press].filter(Boolean).join(', '))
  return { steps, ends, isSignedOut, context }
}

test('goes from page to page until the guide is at its end', async () => {
  const { ends } = await walk({
    '/': `${HEAD}<nav><a href="/mail">Mail</a></nav>`,
    '/mail': MAIL,
    '/server': SERVERS,
  })
  expect(ends).toEqual(['done', 'found, went-on', 'found, went-on'])
  expect(readdirSync(folder)).toEqual([
    'server-data-2-open-mail.png',
    'server-data-3-open-mail-server.png',
  ])
})

test('follows into a new tab, and closes it', async () => {
  const { ends, context } = await walk({
    '/': `${HEAD}<nav><a href="/mail" target="_blank">Mail</a></nav>`,
    '/mail': MAIL,
    '/server': SERVERS,
  })
  expect(ends).toEqual(['done', 'found, went-on', 'found, went-on'])
  expect(context.pages()).toHaveLength(1)
})

test('does not press what would be something else', async () => {
  const bar = '<div style="position:fixed;inset:0;background:#fff8">Wir verwenden Cookies</div>'
  const { steps, ends } = await walk({ '/': `${HEAD}<nav><a href="/mail">Mail</a></nav>${bar}` })
  expect(ends).toEqual(['done', 'found, covered', 'not-reached'])
  expect(steps[1]?.cover).toBe('Wir verwenden Cookies')
})

test('does not press what is disabled', async () => {
  const { ends } = await walk({ '/': `${HEAD}<nav><button disabled>Mail</button></nav>` })
  expect(ends).toEqual(['done', 'found, disabled', 'not-reached'])
})

test('sends no form', async () => {
  const form = '<nav><form method="post" action="/mail"><button>Mail</button></form></nav>'
  const { ends } = await walk({ '/': `${HEAD}${form}`, '/mail': MAIL })
  expect(ends).toEqual(['done', 'found, sends-form', 'not-reached'])
})

test('a press without effect tells what the next step misses', async () => {
  const { steps, ends } = await walk({ '/': `${HEAD}<nav><a href="#">Mail</a></nav>` })
  expect(ends).toEqual(['done', 'found, no-effect', 'missing'])
  const offers = steps[2]?.sighting?.offers ?? []
  expect(offers.map((offer) => offer.name)).toContain('Mail')
})

test('looks into closed shadow roots, also declared ones, and patches nothing in the page', async () => {
  const { ends } = await walk({
    '/': `${HEAD}<side-bar></side-bar><script>
      if (!/native code/.test(Element.prototype.attachShadow)) throw new Error('patched')
      customElements.define('side-bar', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'closed' }).innerHTML = '<nav><a href="/mail">Mail</a></nav>'
        }
      })
    </script>`,
    '/mail': `${HEAD}<nav-bar><template shadowrootmode="closed"><nav><a href="/server">E-Mail-Server</a></nav></template></nav-bar>`,
    '/server': SERVERS,
  })
  expect(ends).toEqual(['done', 'found, went-on', 'found, went-on'])
})

test('works under policies that forbid everything, Trusted Types included', async () => {
  const strict = (html: string) => ({
    html,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  })
  const head = '<!doctype html><header><button>Konto</button></header>'
  const { ends } = await walk({
    '/': strict(`${head}<nav><a href="/mail">Mail</a></nav>`),
    '/mail': strict(`${head}<nav><a href="/server">E-Mail-Server</a></nav>`),
    '/server': strict(SERVERS),
  })
  expect(ends.slice(1)).toEqual(['found, went-on', 'found, went-on'])
})

test('a page that shows neither sign-in nor anybody inside is looked at one step further', async () => {
  const { ends, isSignedOut } = await walk({ '/': '<!doctype html><h1>Willkommen</h1>' })
  expect(ends).toEqual(['missing', 'missing', 'not-reached'])
  expect(isSignedOut).toBe(false)
})

test('goes on through pages whose first line comes late', async () => {
  const late = (html: string) => ({ html, delay: 600 })
  const { ends } = await walk({
    '/': late(`${HEAD}<nav><a href="/mail">Mail</a></nav>`),
    '/mail': late(MAIL),
    '/server': late(SERVERS),
  })
  expect(ends).toEqual(['done', 'found, went-on', 'found, went-on'])
})

test('waits for a person to sign in, and keeps that for this user alone', async () => {
  const workspace = await startWorkspace({ settings: {}, build: 'semantic' })
  const context = await browser.newContext({ locale: 'de-DE' })
  onTestFinished(async () => {
    await context.close()
    await workspace.close()
  })
  const { origin } = workspace
  const page = await context.newPage()
  await page.goto(origin)
  const probe = await probePage(page, code, never)
  const wait = () => waitForSignIn(page, probe, { guide: serverData(), origin, signal: never })
  const isInside = wait()

  const { semantic } = walks
  await semantic.user(page).fill('erika.mustermann@example.org')
  await semantic.password(page).fill('Herbstlaub-2025')
  await semantic.submit(page).click()
  expect(await isInside).toBe(true)
  const file = join(folder, 'state.json')
  await saveSignIn(page, file)
  expect(statSync(file).mode & 0o777).toBe(0o600)

  await page.close()
  expect(await wait()).toBe(false)
})

function serverData() {
  const guide = findGuide('server-data')?.guide
  if (!guide) throw new Error('no guide "server-data"')
  return guide
}
