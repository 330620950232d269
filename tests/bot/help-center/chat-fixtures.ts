import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { buildWidget } from '../../../bot/help-center/build-widget.ts'
import type { BotOptions } from '../../../bot/server.ts'
import { FLAGS } from '../../browsers/chromium.ts'
import { startTestBot, type TestBot } from '../start-test-bot.ts'

type WorkerFixtures = {
  /** What the bot is started with, beside the built chat. */
  botOptions: Partial<BotOptions>
  assets: string
  bot: TestBot
}

/** A bot with the built chat; it outlives a test, and every test is a person of its own. */
export const test = base.extend<object, WorkerFixtures>({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
  },
  botOptions: [{}, { scope: 'worker', option: true }],
  assets: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const assets = mkdtempSync(join(tmpdir(), 'widget-'))
      await buildWidget(assets)
      await use(assets)
      rmSync(assets, { recursive: true })
    },
    { scope: 'worker' },
  ],
  bot: [
    async ({ assets, botOptions }, use) => {
      const bot = await startTestBot({ assets, ...botOptions })
      await use(bot)
      await bot.close()
    },
    { scope: 'worker' },
  ],
})

/** The chat as a person uses it. */
export function chatOn(page: Page) {
  const log = page.getByRole('log')
  return {
    log,
    question: page.getByRole('textbox', { name: /Ihre Frage|Your question/ }),
    answers: log.locator('.message-theirs'),
    async ask(text: string) {
      await this.question.fill(text)
      await page.keyboard.press('Enter')
    },
  }
}

/** What the server says to somebody who asks too much, with when to come back. */
export function refusal(retryAfter?: string) {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  return { status: 429, headers, json: { error: { code: 'TooManyRequests', message: 'Later' } } }
}

/** Asks so much in the name of this page's person that the bot refuses; resolves when it does. */
export async function floodAs(page: Page) {
  const stored = await page.evaluate(() => sessionStorage.getItem('souvera-mail-guide-chat'))
  const { conversationId, token } = JSON.parse(stored ?? '{}')
  const url = `${new URL(page.url()).origin}/v3/directline/conversations/${conversationId}/activities`
  const ended = new AbortController()
  const refused = Promise.withResolvers<void>()
  const ask = async () => {
    while (!ended.signal.aborted) {
      const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
      await response.arrayBuffer()
      if (response.status === 429) refused.resolve()
    }
  }
  for (let each = 0; each < 8; each++) ask().catch(refused.reject)
  await refused.promise
  return { stop: () => ended.abort() }
}

/** A page of somebody else, with a strict policy of its own. */
export async function startSite() {
  let html = ''
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><html lang="en"><title>Intranet</title><body>${html}</body></html>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (body: string) => {
      html = body
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Axe has no complaint, and nothing is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

export { expect }
