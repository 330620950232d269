import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { buildWidget } from '../../../bot/help-center/build-widget.ts'
import { startBot } from '../../../bot/server.ts'
import { fetchClient } from '../../../scripts/clients/fetch-client.ts'
import { WEB_CHAT } from '../../../scripts/clients/web-chat.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import example from '../../../shared/settings/example.json' with { type: 'json' }
import { parseSettings } from '../../../shared/settings/index.ts'
import type { Model } from '../../../shared/understanding/model.ts'
import { median } from '../speed/median.ts'

/** Milliseconds from the request until somebody can type, and bytes that came for it. */
export type Page = { milliseconds: number; bytes: number }

export type Pages = { ours: Page; webChat: Page; speed: number; size: number }

const WEB_CHAT_PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Web Chat</title>
<div id="webchat"></div><script src="webchat.js"></script><script>
(async () => {
  const domain = location.origin + '/v3/directline'
  const { token } = await (await fetch(domain + '/tokens/generate', { method: 'POST' })).json()
  const directLine = WebChat.createDirectLine({ domain, token })
  WebChat.renderWebChat({ directLine, locale: 'de-DE' }, document.getElementById('webchat'))
})()
</script></html>`

/** Our first page beside Microsoft's Web Chat on the same server: each in a new browser profile, in turn. */
export async function measurePages(
  { rounds, model, executablePath }: { rounds: number; model: Model; executablePath: string },
  say: (line: string) => void,
): Promise<Pages> {
  const assets = mkdtempSync(join(tmpdir(), 'bench-page-'))
  await buildWidget(assets)
  cpSync(join(fetchClient(WEB_CHAT), 'package/dist/webchat.js'), join(assets, 'webchat.js'))
  writeFileSync(join(assets, 'webchat.html'), WEB_CHAT_PAGE)
  const { settings } = parseSettings(example)
  const bot = await startBot({ settings, turn: createTurn(model), port: 0, assets })
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    say('First pages …')
    const open = {
      ours: () => openPage(browser, `${bot.origin}/de`, '#chat textarea, #chat input'),
      webChat: () =>
        openPage(
          browser,
          `${bot.origin}/assets/webchat.html`,
          '[data-id="webchat-sendbox-input"]:not([readonly])',
        ),
    }
    // The first of each fills the caches of the disk.
    await open.ours()
    await open.webChat()
    const ours: Page[] = []
    const webChat: Page[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await open.ours())
      webChat.push(await open.webChat())
    }
    const typical = (pages: readonly Page[]): Page => ({
      milliseconds: median(pages.map(({ milliseconds }) => milliseconds)),
      bytes: median(pages.map(({ bytes }) => bytes)),
    })
    const ratio = (of: keyof Page) =>
      median(ours.map((page, index) => page[of] / (webChat[index]?.[of] ?? 0)))
    return {
      ...{ ours: typical(ours), webChat: typical(webChat) },
      ...{ speed: ratio('milliseconds'), size: ratio('bytes') },
    }
  } finally {
    await browser.close()
    await bot.close()
    rmSync(assets, { recursive: true })
  }
}

async function openPage(browser: Browser, url: string, field: string): Promise<Page> {
  // Our own policy would keep Web Chat from running; what is measured is the chat, not the policy.
  const context = await browser.newContext({ locale: 'de-DE', bypassCSP: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(field).first().waitFor()
  const milliseconds = performance.now() - began
  // What is still on its way belongs to the page, too.
  await page.waitForLoadState('networkidle')
  await context.close()
  return { milliseconds, bytes }
}
