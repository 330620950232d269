import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { startStack } from '../../scripts/stack.ts'
import { LANGUAGES } from '../../shared/language.ts'
import { extensionPage, launchFirefox } from '../browsers/firefox.ts'
import { servePages } from '../extension/overlay/support/page-server.ts'
import { ACCOUNTS } from '../workspace/server.ts'

const [erika] = ACCOUNTS

const SAID = {
  de: {
    show: 'Im Workspace zeigen',
    ready: 'Die Browser-Erweiterung ist bereit.',
    running: 'Die Anleitung läuft im Workspace: Schritt 1 von 3.',
    done: 'Geschafft! Die Anleitung ist abgeschlossen.',
    stopped:
      'Die Anleitung wurde bei Schritt 2 von 6 beendet. Sie können sie jederzeit wieder starten.',
    runningAgain: 'Die Anleitung läuft im Workspace: Schritt 2 von 6.',
  },
  en: {
    show: 'Show me in the workspace',
    ready: 'The browser extension is ready.',
    running: 'The guide is running in the workspace: step 1 of 3.',
    done: 'Done! The guide is complete.',
    stopped: 'The guide was ended at step 2 of 6. You can start it again at any time.',
    runningAgain: 'The guide is running in the workspace: step 2 of 6.',
  },
} as const

/** Says without end what the help center says when its button is pressed. */
const HOSTILE_PAGE = `<!doctype html><title>Hostile</title><script>
  window.asked = 0
  window.heard = []
  addEventListener('message', ({ data }) => {
    if (data?.source === 'souvera-mail-guide-extension') heard.push(data.state)
  })
  setInterval(() => {
    const source = 'souvera-mail-guide-page'
    postMessage({ source, kind: 'hello' }, '*')
    postMessage({ source, kind: 'start-guide', guide: 'mail-password', language: 'de' }, '*')
    asked++
  }, 50)
</script>`

for (const language of LANGUAGES) {
  test(`in Firefox (${language}): a help center that was open before the extension hands over to it and tells how it goes; hostile pages are ignored`, async () => {
    test.skip(!findBrowser('firefox'), 'there is no Firefox')
    test.setTimeout(180_000)
    const folder = mkdtempSync(join(tmpdir(), 'hand-over-'))
    const stack = await startStack({ assets: join(folder, 'help-center') })
    const evil = await servePages({ '/': HOSTILE_PAGE })
    const evilPort = new URL(evil.origin).port
    const { settings } = stack
    const outDir = join(folder, 'extension')
    const extension = buildExtension({ settings, browser: 'firefox', mode: 'e2e', outDir })
    const firefox = await launchFirefox({
      language,
      prefs: { 'network.dns.localDomains': 'help.example.evil.test' },
    })
    const said = SAID[language]
    try {
      const help = await opened(firefox, `${stack.bot.origin}/guide/server-data?lang=${language}`)
      const workspace = await opened(firefox, settings.workspace?.origins[0] ?? '')
      const hostile = [
        await opened(firefox, evil.origin),
        await opened(firefox, `http://help.example.evil.test:${evilPort}/`),
      ]
      await help.bringToFront()

      await firefox.installExtension(extension)
      await shows(help, said.ready)
      for (const page of hostile) {
        const asked = () => page.evaluate(() => Number(Reflect.get(window, 'asked')))
        const before = await asked()
        await expect.poll(asked, { timeout: 30_000 }).toBeGreaterThan(before + 4)
        expect(await page.evaluate(() => String(Reflect.get(window, 'heard'))), page.url()).toBe('')
      }
      const own = await firefox.newPage()
      // Firefox never reports that a page of an extension has loaded.
      void own.goto(extensionPage('options.html')).catch(() => undefined)
      await own.locator('h1').wait()
      expect(await startedGuides(own), 'what hostile pages have started').toEqual([])
      await help.bringToFront()
      await help.locator('#start-guide').click()
      await shows(help, said.running)
      // The workspace was open before, too: the overlay is there without a reload.
      await workspace.bringToFront()
      await workspace.locator('input[type=password]').wait()
      await workspace.locator('[data-souvera-mail-guide]').wait()
      const [user, password] = await workspace.$$('input')
      await user?.type(erika?.user ?? '')
      await password?.type(erika?.firstPassword ?? '')
      await workspace.keyboard.press('Enter')
      await expect.poll(() => help.evaluate(textOfStatus)).not.toBe(said.running)
      await workspace.evaluate(
        (address) => location.assign(address),
        workspaceAddress(stack, 'mailServer'),
      )
      await shows(help, said.done)

      const other = await opened(
        firefox,
        `${stack.bot.origin}/guide/mail-password?lang=${language}`,
      )
      await other.locator(`::-p-aria([name="${said.show}"][role="button"])`).click()
      await workspace.bringToFront()
      await shows(other, said.runningAgain)
      await workspace.locator('[data-souvera-mail-guide] >>> [data-act=stop]').click()
      await shows(other, said.stopped)
      expect(await startedGuides(own)).toEqual(['mail-password', 'server-data'])
    } finally {
      await firefox.close()
      await Promise.all([stack.close(), evil.close()])
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function opened(firefox: Browser, address: string): Promise<Page> {
  const page = await firefox.newPage()
  await page.goto(address)
  return page
}

async function shows(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(textOfStatus), { timeout: 30_000 }).toBe(text)
}

function textOfStatus(): string | null | undefined {
  return document.getElementById('guide-status')?.textContent
}

/** Ids of the guides that were ever started. */
async function startedGuides(own: Page): Promise<string[]> {
  const history = await own.evaluate(() =>
    Reflect.get(globalThis, 'browser')
      .storage.local.get('guide-history')
      .then((stored: object) => JSON.stringify(Reflect.get(stored, 'guide-history') ?? {})),
  )
  return Object.keys(JSON.parse(history)).sort()
}

function workspaceAddress(
  { workspace }: Awaited<ReturnType<typeof startStack>>,
  page: 'mailServer',
): string {
  if (!workspace) throw new Error('This test needs the demo workspace')
  return workspace.origin + workspace.paths[page]
}
