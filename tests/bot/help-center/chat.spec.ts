import { chatOn, expect, test } from './chat-fixtures.ts'

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('a person asks by clicking, then typing, then following a suggestion', async ({
    page,
    bot,
  }) => {
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

  test('a value is copied, and the chat says so', async ({ page, context, bot }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('Welche Ports?')
    await page.getByRole('button', { name: 'Server kopieren' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Kopiert' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('imap.example.org')
  })

  test('the words around the answers follow their language', async ({ page, bot }) => {
    const chat = chatOn(page)
    await page.goto(bot.origin)
    await chat.ask('which port for imap')
    await expect(chat.answers.last()).toContainText('These are the details for IMAP')
    await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible()
    await expect(page.locator('.answer')).toHaveAttribute('lang', 'en')
  })

  test('after a reload the conversation goes on', async ({ page, bot }) => {
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

  test('the way to the guide is one click', async ({ page, bot }) => {
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

test('who chooses the other language of the page finds the chat in it', async ({ page, bot }) => {
  await page.goto(`${bot.origin}/de/`)
  const chat = chatOn(page)
  await chat.ask('Welche Ports brauche ich?')
  await expect(chat.answers).toHaveCount(1)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(chat.answers).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: 'Your question' })).toBeVisible()
  await chat.ask('Wo setze ich mein Passwort?')
  await expect(chat.answers).toHaveCount(2)
  await expect(page.getByRole('textbox', { name: 'Ihre Frage' })).toBeVisible()
})

test('what looks like a password is taken out before anything leaves the page', async ({
  page,
  bot,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count, my password is Summer2026!')
  await expect(page.getByRole('alert')).toContainText('looks like a password')
  await expect(chat.question).toHaveValue('count, my password is ••••••')
  await expect(chat.log.locator('.message-mine')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(chat.answers).toHaveCount(1)
  expect(sent.join()).toContain('my password is ••••••')
  expect(sent.join()).not.toContain('Summer2026')
})

test('a person says what was missing', async ({ page, bot }) => {
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

test('a deleted conversation is gone from the page, and stays gone', async ({ page, bot }) => {
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/])
  await page.getByRole('button', { name: 'Delete conversation' }).click()
  await expect(chat.answers).toHaveText([/has been deleted/])
  await expect(chat.log.locator('.message-mine')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Delete conversation' })).toHaveCount(0)
  await page.reload()
  await expect(chat.answers).toHaveText([/has been deleted/])
  await chat.ask('count')
  await expect(chat.answers.last()).toContainText('turn 1')
})

test('a page of a topic is readable without JavaScript, and copies with it', async ({
  browser,
  bot,
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

test('without the browser extension the guide page says so and keeps its steps', async ({
  page,
  bot,
}) => {
  await page.goto(`${bot.origin}/en/guide/mail-password`)
  await page.getByRole('button', { name: 'Show me in the workspace' }).click()
  await expect(page.getByRole('status')).toContainText(/Opening the workspace|did not answer/)
  await expect(page.locator('#guide-status')).toContainText('did not answer')
  await expect(page.getByRole('listitem').filter({ hasText: 'Open your profile' })).toBeVisible()
})

test('what the browser extension says about the guide is shown; forged messages are not', async ({
  page,
  bot,
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
