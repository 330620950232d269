import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { buildWidget } from '../../../bot/help-center/build-widget.ts'
import { expectSoundInLargeText } from '../../browsers/large-text.ts'
import { startTestBot } from '../start-test-bot.ts'

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  },
})

let assets: string
let bot: Awaited<ReturnType<typeof startTestBot>>

test.beforeAll(async () => {
  assets = mkdtempSync(join(tmpdir(), 'widget-'))
  await buildWidget(assets)
  bot = await startTestBot({ assets })
})
test.afterAll(async () => {
  await bot.close()
  rmSync(assets, { recursive: true })
})

const german = { locale: 'de-DE' } satisfies BrowserContextOptions

/** The chat as a person uses it. */
function chatOn(page: Page) {
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

test.describe('in German', () => {
  test.use(german)

  test('a person asks by clicking, then typing, then following a suggestion', async ({ page }) => {
    const chat = chatOn(page)
    await page.goto(bot.origin)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await page.getByRole('button', { name: 'Welche Ports brauche ich für IMAP?' }).click()
    await expect(chat.answers).toHaveCount(1)
    await expect(chat.answers.last()).toContainText('imap.example.org')
    await chat.ask('Und das Passwort?')
    await expect(chat.answers.last()).toContainText('So setzen Sie das Passwort')
    await chat.log.getByRole('button', { name: 'Wo setze ich das Passwort?' }).click()
    await expect(chat.answers).toHaveCount(3)
    await expect(chat.log.locator('.message-mine').last()).toContainText(
      'Wo setze ich das Passwort?',
    )
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
  })

  test('a value is copied, and the chat says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('Welche Ports?')
    await page.getByRole('button', { name: 'Server kopieren' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Kopiert' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('imap.example.org')
  })

  test('the words around the answers follow their language', async ({ page }) => {
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('which port for imap')
    await expect(chat.answers.last()).toContainText('These are the details for IMAP')
    await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible()
    await expect(page.locator('.answer')).toHaveAttribute('lang', 'en')
  })

  test('after a reload the conversation goes on', async ({ page }) => {
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('count')
    await expect(chat.answers).toHaveText(/turn 1/)
    await page.reload()
    await expect(chat.answers).toHaveText(/turn 1/)
    await chat.ask('count')
    await expect(chat.answers.last()).toContainText('turn 2')
    await expect(chat.log.locator('.message-mine')).toHaveCount(2)
  })

  test('a message that cannot be sent stays, and is sent again on a click, once', async ({
    page,
    context,
  }) => {
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('count')
    await expect(chat.answers).toHaveCount(1)
    await context.setOffline(true)
    await chat.ask('count')
    await expect(chat.log).toContainText('Nicht gesendet.')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Erneut senden' }).click()
    await expect(chat.answers.last()).toContainText('turn 2')
    await expect(chat.log).not.toContainText('Nicht gesendet.')
    await expect(chat.log.locator('.message-mine')).toHaveCount(2)
  })

  test('a message that is refused because there are too many goes by itself when the server says, once', async ({
    page,
  }) => {
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('count')
    await expect(chat.answers).toHaveText([/turn 1/])
    const states = await page.evaluateHandle(recordStates)
    const posts: { status: number; at: number }[] = []
    const flood = await floodAs(page)
    page.on('response', (response) => {
      if (response.request().method() !== 'POST') return
      posts.push({ status: response.status(), at: response.request().timing().startTime })
      if (response.status() === 429) flood.stop()
    })
    // Between two requests of the flood a message may still get in: then the next one is refused.
    let asked = 1
    do {
      const answered = page.waitForResponse((response) => response.url().endsWith('/activities'))
      await chat.ask('count')
      await answered
      asked++
    } while (posts.at(-1)?.status !== 429)
    await expect(chat.answers.last()).toContainText(`turn ${asked}`)
    await expect(chat.answers).toHaveCount(asked)
    await expect(chat.log.locator('.message-mine')).toHaveCount(asked)
    await expect(chat.log.locator('.message-state')).toHaveCount(0)
    expect(await states.jsonValue()).toEqual([
      'Noch nicht gesendet. Ich versuche es gleich noch einmal.',
    ])
    const [refused, again] = posts.slice(-2)
    expect([refused?.status, again?.status]).toEqual([429, 200])
    expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
  })

  test('a message that is refused twice, or for too long, is sent again on a click', async ({
    page,
  }) => {
    const chat = chatOn(page)
    let answers: (string | undefined)[] = ['1', '1', '3600', undefined]
    await page.route('**/activities', (route) => {
      const [next, ...rest] = answers
      if (answers.length === 0) return route.continue()
      answers = rest
      return route.fulfill(refusal(next))
    })
    await page.goto(bot.origin)
    await chat.ask('count')
    // Twice in spite of its wait, then an hour, then without a word about when.
    for (const left of [2, 1, 0]) {
      await expect.poll(() => answers.length).toBe(left)
      await expect(chat.log).toContainText('Nicht gesendet.')
      await page.getByRole('button', { name: 'Erneut senden' }).click()
    }
    await expect(chat.answers).toHaveText([/turn 1/])
    await expect(chat.log.locator('.message-mine')).toHaveCount(1)
  })

  test('the way to the guide is one click', async ({ page }) => {
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('Wo setze ich das Passwort?')
    await chat.log.getByRole('link', { name: 'Im Workspace zeigen' }).click()
    await expect(page).toHaveURL(/\/de\/guide\/mail-password$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Passwort für Mailprogramme setzen',
    )
    await expect(chatOn(page).answers).toHaveCount(1)
  })
})

test('a question asked while another one waits goes after it', async ({ page }) => {
  const chat = chatOn(page)
  const sent: unknown[] = []
  let refusals = 1
  await page.route('**/activities', async (route) => {
    sent.push(route.request().postDataJSON()?.text)
    if (refusals-- > 0) return route.fulfill(refusal('1'))
    return route.continue()
  })
  await page.clock.install()
  await page.goto(`${bot.origin}/en/`)
  await page.clock.pauseAt(Date.now() + 60_000)
  await chat.ask('count')
  await expect(chat.log).toContainText('Not sent yet. I will try again')
  await chat.ask('which ports')
  await expect(chat.log.locator('.message-state')).toHaveCount(2)
  await page.clock.runFor(1_000)
  await expect(chat.answers).toHaveText([/turn 1/, /imap\.example\.org/])
  expect(sent).toEqual(['count', 'count', 'which ports'])
})

test('what looks like a password is taken out before anything leaves the page', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count, my password is Summer2026!')
  await expect(page.getByRole('alert')).toContainText('looks like a password')
  await expect(chat.question).toHaveValue('count, my password is ••••••!')
  await expect(chat.log.locator('.message-mine')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(chat.answers).toHaveCount(1)
  expect(sent.join()).toContain('my password is ••••••!')
  expect(sent.join()).not.toContain('Summer2026')
})

test('a person says what was missing', async ({ page }) => {
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('which port')
  await page
    .getByRole('group', { name: 'Was this helpful?' })
    .getByRole('button', { name: 'No' })
    .click()
  const comment = page.getByRole('textbox', { name: 'What was missing?' })
  await expect(comment).toBeFocused()
  await comment.fill('The port for POP3')
  const [request] = await Promise.all([
    page.waitForRequest('**/activities'),
    page.keyboard.press('Enter'),
  ])
  expect(request.postDataJSON()).toMatchObject({
    type: 'event',
    name: 'feedback',
    text: 'The port for POP3',
    value: { reaction: 'dislike', topic: 'server-data' },
    replyToId: expect.any(String),
  })
  await expect(page.getByRole('status').filter({ hasText: 'Thank you' })).toBeVisible()
})

test('a deleted conversation is gone from the page, and stays gone', async ({ page }) => {
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/])
  await page.getByRole('button', { name: 'Delete conversation' }).click()
  await expect(chat.answers).toHaveText([/has been deleted/])
  await expect(chat.log.locator('.message-mine')).toHaveCount(0)
  await page.reload()
  await expect(chat.answers).toHaveText([/has been deleted/])
  await chat.ask('count')
  await expect(chat.answers.last()).toContainText('turn 1')
})

test('a page of a topic is readable without JavaScript, and copies with it', async ({
  browser,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(`${bot.origin}/de/topic/server-data`)
  await expect(plain.getByText('imap.example.org')).toBeVisible()
  await expect(plain.getByRole('link', { name: 'Welcher Benutzername?' })).toHaveAttribute(
    'href',
    '/de/topic/username',
  )
  await expect(plain.locator('#chat p')).toBeVisible()
  await plain.close()
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`${bot.origin}/de/topic/server-data`)
  await page.getByRole('button', { name: 'Server kopieren' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: 'Kopiert' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('imap.example.org')
  await context.close()
})

test('everything works by keyboard alone', async ({ page }) => {
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.question.focus()
  await page.keyboard.type('which port')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('for imap')
  await page.keyboard.press('Enter')
  await expect(chat.answers).toHaveCount(1)
  await expect(chat.question).toBeFocused()
  await expect(chat.question).toHaveValue('')
  const follow = page.getByRole('button', { name: 'Where do I set the password?' }).last()
  for (let tabs = 0; tabs < 10; tabs++) {
    if (await follow.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Shift+Tab')
  }
  await page.keyboard.press('Enter')
  await expect(chat.answers).toHaveCount(2)
})

test('a lost connection comes back by itself and brings what was missed, once', async ({
  page,
}) => {
  let isBroken = false
  await page.routeWebSocket(/\/stream/, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      // The line breaks just before the answer arrives.
      if (!String(message).includes('turn 2') || isBroken) return socket.send(message)
      isBroken = true
      socket.close({ code: 1001 })
    })
  })
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count')
  await expect(chat.answers).toHaveCount(1)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/, /turn 2/])
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/, /turn 2/, /turn 3/])
})

test('a reload in a moment when the server is busy or away keeps the conversation', async ({
  page,
}) => {
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/])
  const troubles = [429, 502, 'aborted']
  await page.route(/\/conversations\/[^/]+$/, (route) => {
    const trouble = troubles.shift()
    if (trouble === undefined) return route.continue()
    return typeof trouble === 'number' ? route.fulfill({ status: trouble }) : route.abort()
  })
  await page.reload()
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/, /turn 2/])
  expect(troubles).toEqual([])
})

test('where no socket ever opens, the chat works by polling', async ({ page }) => {
  await page.routeWebSocket(/\/stream/, (socket) => socket.close({ code: 1001 }))
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/])
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/, /turn 2/])
})

test('without the browser extension the guide page says so and keeps its steps', async ({
  page,
}) => {
  await page.goto(`${bot.origin}/en/guide/mail-password`)
  await page.getByRole('button', { name: 'Show me in the workspace' }).click()
  await expect(page.getByRole('status')).toContainText(/Opening the workspace|did not answer/)
  await expect(page.locator('#guide-status')).toContainText('did not answer')
  await expect(page.getByRole('listitem').filter({ hasText: 'Open your profile' })).toBeVisible()
})

test('what the browser extension says about the guide is shown; forged messages are not', async ({
  page,
}) => {
  await page.goto(`${bot.origin}/en/guide/mail-password`)
  const say = (message: object) =>
    page.evaluate((data) => window.postMessage(data, location.origin), {
      source: 'souvera-mail-guide-extension',
      kind: 'status',
      guide: 'mail-password',
      ...message,
    })
  const status = page.locator('#guide-status')
  await say({ state: 'running', step: 2, steps: 6 })
  await expect(status).toHaveText('The guide is running in the workspace: step 2 of 6.')
  await say({ state: 'done', guide: 'another-guide' })
  await say({ state: '<img src=x>' })
  await say({ state: 'done', source: 'somebody-else' })
  await say({ state: 'stopped' })
  await expect(status).toHaveText('The guide was ended. You can start it again at any time.')
})

test('another site shows the chat with one script tag, when the operator allows it', async ({
  page,
}) => {
  const sites = [await startSite(), await startSite()]
  const [allowed, foreign] = sites
  const other = await startTestBot({ assets, allowedOrigins: [allowed?.origin ?? ''] })
  for (const site of sites)
    site.show(`<script src="${other.origin}/embed.js" data-language="en"></script>`)

  await page.goto(allowed?.origin ?? '')
  await page.getByRole('button', { name: 'E-mail help' }).click()
  const frame = page.frameLocator('iframe[title="E-mail help"]')
  await frame.getByRole('textbox').fill('count')
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('log')).toContainText('turn 1')
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('iframe').boundingBox()) ?? {}
  const window = page.viewportSize()
  expect([width, x + width]).toEqual([416, (window?.width ?? 0) - 16])
  expect(height, 'as high as a chat, above its button').toBeGreaterThan(500)
  expect(y).toBeGreaterThanOrEqual(16)
  const embedded = page.frames().find((each) => each.url().endsWith('/embed'))
  await expectSoundInLargeText(page, 'embedded', embedded)
  await page.getByRole('button', { name: 'E-mail help' }).click()
  await expect(page.locator('iframe')).toBeHidden()

  const blocked = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  )
  await page.goto(foreign?.origin ?? '')
  await page.getByRole('button', { name: 'E-mail help' }).click()
  await blocked
  await other.close()
  for (const site of sites) await site.stop()
})

/** What the server says to somebody who asks too much, with when to come back. */
function refusal(retryAfter?: string) {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  return { status: 429, headers, json: { error: { code: 'TooManyRequests', message: 'Later' } } }
}

/** Every word that the log says about the state of a message from now on. */
function recordStates(): string[] {
  const states: string[] = []
  const log = document.querySelector('[role=log]') ?? document.body
  new MutationObserver(() => {
    const said = log.querySelector('.message-state')?.textContent
    if (said && said !== states.at(-1)) states.push(said)
  }).observe(log, { childList: true, subtree: true, characterData: true })
  return states
}

/** Asks so much in the name of this page's person that the bot refuses; resolves when it does. */
async function floodAs(page: Page) {
  const stored = await page.evaluate(() => sessionStorage.getItem('souvera-mail-guide-chat'))
  const { conversationId, token } = JSON.parse(stored ?? '{}')
  const url = `${bot.origin}/v3/directline/conversations/${conversationId}/activities`
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
async function startSite() {
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

const looks: [string, BrowserContextOptions][] = [
  ['wide', { viewport: { width: 1280, height: 900 } }],
  ['narrow', { viewport: { width: 320, height: 640 } }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['in forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' }],
]

for (const [name, options] of looks) {
  test.describe(`${name}`, () => {
    test.use(options)

    test('nothing breaks the policy, nothing is cut off, and axe has no complaint', async ({
      page,
    }) => {
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${bot.origin}/de/`)
      const chat = chatOn(page)
      await expect(chat.question).toBeVisible()
      await expectAccessible(page)
      await chat.ask('Welche Ports brauche ich für IMAP?')
      await expect(chat.answers).toHaveCount(1)
      await chat.ask('Und das Passwort?')
      await expect(chat.answers).toHaveCount(2)
      await page.route('**/activities', (route) => route.fulfill(refusal('30')), { times: 1 })
      await chat.ask('Und der Server?')
      await expect(chat.log).toContainText('Noch nicht gesendet.')
      await expect(chat.log.locator('.message-state')).toBeInViewport({ ratio: 1 })
      await expectAccessible(page)
      for (const path of [
        '/de/guide/mail-password',
        '/de/topic/server-data',
        '/en/client/outlook',
        '/en/nowhere',
      ]) {
        await page.goto(bot.origin + path)
        await expect(page.getByRole('textbox')).toBeVisible()
        await expectAccessible(page)
      }
      expect(complaints.filter((text) => !/404|429/.test(text))).toEqual([])
    })
  })
}

test('with text of 200 % no page is cut off or wider than the window', async ({ browser }) => {
  for (const language of ['de', 'en']) {
    const page = await browser.newPage({ locale: language })
    await page.goto(`${bot.origin}/${language}/`)
    const chat = chatOn(page)
    await chat.ask(language === 'de' ? 'Welche Ports?' : 'which ports')
    await expect(chat.answers).toHaveCount(1)
    for (const path of ['', 'guide/mail-password', 'topic/server-data', 'client/outlook']) {
      if (path) await page.goto(`${bot.origin}/${language}/${path}`)
      await expect(chat.answers).toHaveCount(1)
      await expectSoundInLargeText(page, `help-${language}/${path}`)
    }
    await page.close()
  }
})

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}
