import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { ensureModel } from '../../scripts/train.ts'
import { extensionPage, launchFirefox } from '../browsers/firefox.ts'
import { inFirefoxWindow } from '../browsers/firefox-window.ts'
import { ACCOUNTS, startWorkspace } from '../workspace/server.ts'
import { beCareless, expectNoneOf } from './careless-page.ts'
import { workspaceSettings } from './panel-fixtures.ts'

const [erika] = ACCOUNTS
const NEW_PASSWORD = 'Geheimnis-Ärmelkanal-77'

test('in Firefox no password is in storage, messages, logs or the overlay: typed, filled in by the browser, mirrored by the page, shown in clear', async () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  if (!erika) throw new Error('This test needs an account')
  test.setTimeout(180_000)
  ensureModel()
  const workspace = await startWorkspace({ settings: workspaceSettings, build: 'semantic' })
  const folder = mkdtempSync(join(tmpdir(), 'privacy-'))
  const settings = { workspace: { origins: [workspace.origin] } }
  const outDir = join(folder, 'extension')
  const extension = buildExtension({ settings, browser: 'firefox', mode: 'e2e', outDir })
  const { executablePath, log } = firefoxWithLog(folder)
  const firefox = await launchFirefox({
    extension,
    executablePath,
    prefs: {
      // Everything that any page or part of the extension logs, in whichever process it runs.
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
      // Puppeteer turns Firefox's own password manager off.
      'signon.autofillForms': true,
      'signon.rememberSignons': true,
    },
  })
  try {
    await saveInBrowser(firefox, workspace.origin, erika.user, erika.firstPassword)
    const panel = await firefox.newPage()
    // Firefox never reports that a page of an extension has loaded.
    void panel.goto(extensionPage('sidepanel.html')).catch(() => undefined)
    await press(panel, 'Los geht’s')
    await listenInExtension(panel)
    const page = await firefox.newPage()
    await page.evaluateOnNewDocument(beCareless)
    await page.evaluateOnNewDocument(listenInPage)
    await page.goto(workspace.origin)
    const overlay = lookingAt(page)

    await panel.bringToFront()
    await press(panel, 'Anleitung starten')
    await page.bringToFront()
    await overlay.says('Im Workspace anmelden')
    await page.locator('#password:autofill').wait()
    await expect.poll(() => markedValue(page, '#password')).toBe(erika.firstPassword)
    await press(page, 'Passwort anzeigen')
    await page.locator('#password[type=text]').wait()
    await overlay.remember()
    await press(page, 'Anmelden')
    await overlay.says('Profil öffnen')
    await page.evaluate((path) => location.assign(path), workspace.paths.security)
    await overlay.says('Passwort eingeben')
    for (const field of ['#new-password', '#repeat-password']) {
      await page.focus(field)
      await page.keyboard.type(NEW_PASSWORD)
      await expect.poll(() => markedValue(page, field)).toBe(NEW_PASSWORD)
      await overlay.remember()
      await press(page, 'Passwort anzeigen')
      await page.locator(`${field}[type=text]`).wait()
      await overlay.remember()
    }
    await press(page, 'Passwort speichern')
    await overlay.says('Geschafft!')
    await overlay.remember()
    expect(await workspace.store.verifyPassword(erika.user, NEW_PASSWORD)).toBe(true)

    await panel.bringToFront()
    await press(panel, 'Meine Serverdaten')
    await press(panel, 'Serverdaten holen')
    await page.bringToFront()
    await overlay.says('„Mail“ öffnen')
    await page.evaluate((path) => location.assign(path), workspace.paths.mailServer)
    await page.locator('[data-careless]').wait()
    await expect.poll(() => panel.content(), { timeout: 30_000 }).toContain('Gelesen am')
    await overlay.says('imap.example.org')
    await overlay.remember()

    const own = await heardBy(panel)
    const stored = await panel.evaluate(() =>
      Reflect.get(globalThis, 'browser')
        .storage.local.get(null)
        .then((all: object) => JSON.stringify(all)),
    )
    const seen = [...overlay.seen, own, stored, await panel.content()].join('\n')
    // The recording works: what may be there is there.
    const allowed = ['"start-guide"', '"step":5', 'imap.example.org', '<h2>Geschafft!', 'a word of']
    expect(allowed.filter((text) => !seen.includes(text))).toEqual([])
    const logged = ['recorded: a word of the page', 'recorded: a word of the extension']
    await expect.poll(() => logged.filter((text) => !log().includes(text))).toEqual([])
    expectNoneOf([erika.firstPassword, NEW_PASSWORD], `${seen}\n${log()}`)
  } finally {
    await firefox.close()
    await workspace.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Firefox with its log in a file: it writes it to where nobody else reads. */
function firefoxWithLog(folder: string) {
  const executablePath = join(folder, 'firefox')
  const file = join(folder, 'log')
  writeFileSync(file, '')
  writeFileSync(executablePath, `#!/bin/sh\nexec "${findBrowser('firefox')}" "$@" >>"${file}"\n`, {
    mode: 0o755,
  })
  return { executablePath, log: () => readFileSync(file, 'utf8') }
}

/** Puts a log-in into the browser's own password manager. */
async function saveInBrowser(firefox: Browser, origin: string, user: string, password: string) {
  await inFirefoxWindow(
    firefox,
    async (...[address, name, secret]: [string, string, string]) => {
      const { Cc, Ci, Services } = Object(globalThis)
      const entry = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo)
      entry.init(address, address, null, name, secret, '', '')
      await Services.logins.addLoginAsync(entry)
    },
    origin,
    user,
    password,
  )
}

/** Stored values, messages and port messages as a part of the extension hears them. */
async function listenInExtension(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const { runtime, storage } = Reflect.get(globalThis, 'browser')
    const heard: string[] = []
    const hear = (message: unknown) => void heard.push(JSON.stringify(message))
    Object.assign(window, { heard })
    storage.onChanged.addListener(hear)
    runtime.onMessage.addListener(hear)
    runtime.onConnect.addListener((port: { onMessage: { addListener: (to: object) => void } }) =>
      port.onMessage.addListener(hear),
    )
    // What this page sends itself it does not hear.
    const { sendMessage } = runtime
    runtime.sendMessage = (...given: unknown[]) => {
      hear(given)
      return sendMessage(...given)
    }
    console.log('recorded: a word of the extension')
  })
}

function listenInPage(): void {
  const heard: string[] = ['a word of the page']
  Object.assign(window, { heard })
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))
  console.log('recorded: a word of the page')
}

async function heardBy(page: Page): Promise<string> {
  return page.evaluate(() => Reflect.get(window, 'heard').join('\n'))
}

/** The overlay on this page, and all that was seen of it. */
function lookingAt(page: Page) {
  const seen: string[] = []
  const markup = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-souvera-mail-guide]')]
        .map((host) => host.outerHTML + (host.shadowRoot?.innerHTML ?? ''))
        .join('\n'),
    )
  return {
    seen,
    says: (text: string) => expect.poll(markup, { timeout: 30_000 }).toContain(text),
    async remember(): Promise<void> {
      seen.push(await markup(), await heardBy(page))
    },
  }
}

async function markedValue(page: Page, field: string): Promise<string | null | undefined> {
  return page.evaluate((css) => document.querySelector(css)?.getAttribute('value'), field)
}

/**
 * Presses the button of this name, as soon as it is there: by keyboard, for the page scrolls under the mouse when
 * the guide goes on to a place that is out of sight.
 */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.locator(`::-p-aria([name="${name}"][role="button"])`).waitHandle()
  await button.press('Enter')
}
