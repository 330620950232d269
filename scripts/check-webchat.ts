import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { startBot } from '../bot/server.ts'
import { createTurn } from '../shared/conversation/turn.ts'
import { parseSettingsText } from '../shared/settings/index.ts'
import { readArguments } from './arguments.ts'
import { ensureBrowsers, findBrowser } from './browsers.ts'
import { fetchClient } from './clients/fetch-client.ts'
import { WEB_CHAT } from './clients/web-chat.ts'
import { ensureModel } from './train.ts'

// Microsoft's own Web Chat against our Direct Line endpoint: a client that knows nothing of us.
// Ends with 0 when every step worked, 1 at the first that did not.

const { picture } = readArguments({ picture: { type: 'string' } })
if (ensureBrowsers(['chromium']).length > 0) process.exit(1)
const folder = fetchClient(WEB_CHAT)

const site = await servePage()
const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
const bot = await startBot({
  settings,
  turn: createTurn(ensureModel()),
  port: 0,
  assets: 'not-needed',
  allowedOrigins: [site.origin],
})
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
try {
  const page = await browser.newPage({ locale: 'de-DE' })
  await page.goto(`${site.origin}/?${new URLSearchParams({ bot: bot.origin })}`)
  await drive(page)
  if (picture) await page.screenshot({ path: picture })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await browser.close()
  await bot.close()
  site.server.closeAllConnections()
  site.server.close()
}

async function drive(page: Page): Promise<void> {
  const log = page.locator('.webchat__basic-transcript')
  const field = page.locator('[data-id="webchat-sendbox-input"]')
  const ask = async (text: string) => {
    await field.fill(text)
    await page.keyboard.press('Enter')
  }
  await expect(log).toContainText('Guten Tag', { timeout: 20_000 })
  console.log('✓ Web Chat 4.18.1 connects, the bot greets')

  await ask('Welche Ports brauche ich für IMAP?')
  await expect(log).toContainText('imap.example.org')
  console.log('✓ a question is answered')

  await ask('Und für SMTP?')
  await expect(log).toContainText('smtp.example.org')
  console.log('✓ a follow-up is understood')

  await page.getByRole('button', { name: 'Wo setze ich das Passwort?' }).last().click()
  await expect(log).toContainText('Passwort für Mailprogramme setzen')
  console.log('✓ a suggested question is one click')

  await expect(page.getByText(/Wird gesendet|Fehler beim Senden/)).toHaveCount(0)
  console.log('✓ every message counts as sent')
}

/** A page of somebody else with Web Chat on it, on an origin of its own. */
async function servePage() {
  const script = readFileSync(join(folder, 'package/dist/webchat.js'))
  const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Web Chat</title>
<style>html,body,#webchat{height:100%;margin:0}</style><div id="webchat"></div>
<script src="/webchat.js"></script><script>
(async () => {
  const domain = new URLSearchParams(location.search).get('bot') + '/v3/directline'
  const { token } = await (await fetch(domain + '/tokens/generate', { method: 'POST' })).json()
  const conversationStartProperties = { locale: 'de-DE' }
  const directLine = WebChat.createDirectLine({ domain, token, conversationStartProperties })
  WebChat.renderWebChat({ directLine, locale: 'de-DE' }, document.getElementById('webchat'))
})()
</script></html>`
  const server = createServer((request, response) => {
    const isScript = request.url === '/webchat.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { server, origin: `http://127.0.0.1:${port}` }
}
