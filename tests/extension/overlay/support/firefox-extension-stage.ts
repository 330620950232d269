import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { buildExtension } from '../../../../scripts/build-extension.ts'
import { parseSettingsText } from '../../../../shared/settings/index.ts'
import { extensionPage, launchFirefox } from '../../../browsers/firefox.ts'
import type { Case } from './case.ts'
import { drive } from './driver.ts'
import { closeFirefox, isAlive, newPage, nextTab, pageLike } from './firefox-stage.ts'
import { servePages, type TestPage } from './page-server.ts'

/**
 * Plays cases in Debian's Firefox with the built extension: there the overlay is a content script, apart from
 * the page's world, as it is for people.
 */
export async function openExtensionStage() {
  // The build knows one workspace: its pages change from case to case.
  const pages: Record<string, TestPage> = {}
  const place = await servePages(pages)
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const example = readFileSync('shared/settings/example.json', 'utf8')
  const settings = {
    ...parseSettingsText(example).settings,
    workspace: { origins: [place.origin] },
  }
  const extension = buildExtension({ settings, browser: 'firefox', mode: 'e2e', outDir })
  let browser = await launchFirefox({ extension })
  let panel = await openPanel(browser)
  return {
    async play(declared: Case): Promise<void> {
      if (!(await isAlive(browser))) {
        await closeFirefox(browser)
        browser = await launchFirefox({ extension })
        panel = await openPanel(browser)
      }
      for (const path of Object.keys(pages)) delete pages[path]
      Object.assign(pages, declared.pages)
      const context = browser.defaultBrowserContext()
      const before = await context.pages()
      const [page, errors] = await newPage(context, declared)
      try {
        const begin = () =>
          tell(panel, {
            kind: 'start-guide',
            guide: declared.guide ?? 'mail-password',
            language: 'de',
          })
        await page.goto(`${place.origin}/before-the-guide`)
        const tab = pageLike(page)
        const open = async (url: string) => {
          await tab.goto(url)
          await begin()
        }
        const isLate = declared.start === 'late'
        if (!isLate) await begin()
        const person = drive(isLate ? { ...tab, goto: open } : tab, {
          nextTab: () => nextTab(context, [...before, page]),
        })
        await declared.run(person, { ...place, close: async () => undefined })
        if (errors.length > 0) throw new Error(`the page had errors: ${errors.join('; ')}`)
      } finally {
        await tell(panel, { kind: 'stop-guide' })
        const others = (await context.pages()).filter((one) => !before.includes(one))
        await Promise.all(others.map((one) => one.close().catch(() => undefined)))
      }
    },
    async close() {
      await closeFirefox(browser)
      await place.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

async function openPanel(browser: Browser): Promise<Page> {
  const panel = await browser.newPage()
  // Firefox never reports that a page of an extension has loaded.
  panel.goto(extensionPage('sidepanel.html')).catch(() => undefined)
  for (let left = 100; left > 0; left -= 1) {
    const isThere = await panel
      .evaluate(() => Reflect.has(globalThis, 'browser') && document.body.innerText !== '')
      .catch(() => false)
    if (isThere) return panel
    await wait(100)
  }
  throw new Error(`Firefox does not show ${extensionPage('sidepanel.html')}`)
}

type Message = { kind: string; guide?: string; language?: string }

/** Says the same as the panel's buttons. */
async function tell(panel: Page, message: Message): Promise<void> {
  const outcome = await panel.evaluate(
    (words) => Reflect.get(globalThis, 'browser').runtime.sendMessage(words),
    message,
  )
  if (outcome !== 'started' && outcome !== 'stopped') {
    throw new Error(`the extension answered "${outcome}" to ${JSON.stringify(message)}`)
  }
}
