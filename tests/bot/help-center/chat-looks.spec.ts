import type { BrowserContextOptions } from '@playwright/test'
import type { Settings } from '../../../shared/settings/index.ts'
import { expectSoundInLargeText } from '../../browsers/large-text.ts'
import { settings, startTestBot } from '../start-test-bot.ts'
import { chatOn, expect, expectAccessible, refusal, startSite, test } from './chat-fixtures.ts'

/** With all that the page for one's own address needs; without it, that page has no form. */
const complete: Settings = {
  ...settings,
  mail: { ...settings.mail, domain: 'example.org', smtp: { host: 'smtp.example.org', port: 465 } },
  bot: { url: 'https://help.example.org' },
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
      bot,
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

test('with text of 200 % no page is cut off or wider than the window', async ({
  browser,
  assets,
}) => {
  const bot = await startTestBot({ assets, settings: complete })
  for (const language of ['de', 'en']) {
    const page = await browser.newPage({ locale: language })
    await page.goto(`${bot.origin}/${language}/`)
    const chat = chatOn(page)
    await chat.ask(language === 'de' ? 'Welche Ports?' : 'which ports')
    await expect(chat.answers).toHaveCount(1)
    for (const path of [
      '',
      'guide/mail-password',
      'topic/server-data',
      'client/outlook',
      'setup',
    ]) {
      if (path) await page.goto(`${bot.origin}/${language}/${path}`)
      await expect(chat.answers).toHaveCount(1)
      await expectSoundInLargeText(page, `help-${language}/${path}`)
    }
    const address = page.locator('input[type=email]')
    await address.fill('erika@example.com')
    await address.press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(chat.answers).toHaveCount(1)
    await expectSoundInLargeText(page, `help-${language}/setup-refused`)
    await address.fill('erika@example.org')
    await address.press('Enter')
    await expect(page.getByRole('img', { name: 'QR' })).toBeVisible()
    await expect(chat.answers).toHaveCount(1)
    await expectSoundInLargeText(page, `help-${language}/setup-made`)
    await page.close()
  }
  await bot.close()
})

test('the answer to a long pasted text is in sight from its beginning', async ({ page, bot }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${bot.origin}/de/`)
  const chat = chatOn(page)
  await chat.ask(Array.from({ length: 30 }, (_, line) => `Zeile ${line}`).join('\n'))
  await expect(chat.answers).toHaveCount(1)
  const first = chat.answers.first().locator('.answer-text').first()
  await expect(first).toBeInViewport({ ratio: 1 })
  await expect(chat.log.getByText('Zeile 29')).toBeInViewport()
})

test('on paper stands the whole conversation, and nothing that can only be clicked', async ({
  page,
  bot,
}) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto(`${bot.origin}/de/`)
  const chat = chatOn(page)
  for (const [index, question] of ['Welche Ports?', 'Und das Passwort?', 'Wozu?'].entries()) {
    await chat.ask(question)
    await expect(chat.answers).toHaveCount(index + 1)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(chat.question).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  const box = await page.locator('.chat-scroll').evaluate((place) => ({
    inside: place.scrollHeight,
    shown: place.clientHeight,
  }))
  expect(box.shown).toBe(box.inside)
  await page.goto(`${bot.origin}/de/guide/mail-password`)
  await expect(page.getByRole('listitem').first()).toBeVisible()
  await expect(chat.question).toBeHidden()
})

test('everything works by keyboard alone', async ({ page, bot }) => {
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

test('another site shows the chat with one script tag, when the operator allows it', async ({
  page,
  assets,
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
