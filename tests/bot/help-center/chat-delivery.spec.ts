import type { Page } from '@playwright/test'
import { chatOn, expect, floodAs, refusal, test } from './chat-fixtures.ts'

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('a message that cannot be sent stays, and is sent again on a click, once', async ({
    page,
    context,
    bot,
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
    bot,
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
    bot,
  }) => {
    const chat = chatOn(page)
    const refusals = await refuseNext(page, ['1', '1', '3600', undefined])
    await page.goto(bot.origin)
    await chat.ask('count')
    // Twice in spite of its wait, then an hour, then without a word about when.
    for (const left of [2, 1, 0]) {
      await expect.poll(() => refusals.length).toBe(left)
      await expect(chat.log).toContainText('Nicht gesendet.')
      await page.getByRole('button', { name: 'Erneut senden' }).click()
    }
    await expect(chat.answers).toHaveText([/turn 1/])
    await expect(chat.log.locator('.message-mine')).toHaveCount(1)
  })
})

test('questions asked while another one waits go after it, in their order, though one is refused too', async ({
  page,
  bot,
}) => {
  const chat = chatOn(page)
  const sent: unknown[] = []
  const refusals = ['count', 'count which ports']
  await page.route('**/activities', async (route) => {
    const { text } = route.request().postDataJSON()
    sent.push(text)
    if (text !== refusals[0]) return route.continue()
    refusals.shift()
    return route.fulfill(refusal('1'))
  })
  await page.clock.install()
  await page.goto(`${bot.origin}/en/`)
  await page.clock.pauseAt(Date.now() + 60_000)
  await chat.ask('count')
  await expect(chat.log).toContainText('Not sent yet. I will try again')
  await chat.ask('count which ports')
  await chat.ask('which ports')
  await expect(chat.log.locator('.message-state')).toHaveCount(3)
  await page.clock.runFor(1_000)
  await expect(chat.answers).toHaveText([/turn 1/])
  await expect.poll(() => refusals).toEqual([])
  // The page hears of the second refusal after the server has given it.
  await expect(async () => {
    await page.clock.runFor(1_000)
    expect(sent).toHaveLength(5)
  }).toPass()
  await expect(chat.answers).toHaveText([/turn 1/, /turn 2/, /imap\.example\.org/])
  const twice = (text: string) => [text, text]
  expect(sent).toEqual([...twice('count'), ...twice('count which ports'), 'which ports'])
})

test('feedback that is refused goes by itself when the server says, before what is asked later', async ({
  page,
  bot,
}) => {
  const chat = chatOn(page)
  await page.goto(`${bot.origin}/en/`)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/])
  const posts: unknown[] = []
  let refusals = 1
  await page.route('**/activities', (route) => {
    const { text, value } = route.request().postDataJSON()
    posts.push(text ?? value)
    if (refusals-- > 0) return route.fulfill(refusal('1'))
    return route.continue()
  })
  const helpful = page.getByRole('button', { name: 'Yes', exact: true })
  await helpful.click()
  await expect(chat.log).toContainText('Thank you')
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/, /turn 2/])
  const feedback = { reaction: 'like', topic: 'server-data' }
  expect(posts).toEqual([feedback, feedback, 'count'])
  await expect(helpful).toHaveCount(1)
})

test('feedback that does not arrive is asked for again, with the words that were written', async ({
  page,
  bot,
}) => {
  const chat = chatOn(page)
  await page.goto(`${bot.origin}/en/`)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/])
  await refuseNext(page, ['1', '3600'])
  const tell = page.getByRole('button', { name: 'No', exact: true })
  await tell.click()
  const why = chat.answers.getByRole('textbox')
  await why.fill('Too long')
  await why.press('Enter')
  await expect(chat.log).toContainText('Thank you')
  await tell.click()
  await expect(why).toHaveValue('Too long')
  const arrived = page.waitForResponse('**/activities')
  await why.press('Enter')
  expect((await arrived).status()).toBe(200)
  expect((await arrived).request().postDataJSON()).toMatchObject({ text: 'Too long' })
  await expect(chat.log).toContainText('Thank you')
})

test('a lost connection comes back by itself and brings what was missed, once', async ({
  page,
  bot,
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
  bot,
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

test('where no socket ever opens, the chat works by polling', async ({ page, bot }) => {
  await page.routeWebSocket(/\/stream/, (socket) => socket.close({ code: 1001 }))
  await page.goto(`${bot.origin}/en/`)
  const chat = chatOn(page)
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/])
  await chat.ask('count')
  await expect(chat.answers).toHaveText([/turn 1/, /turn 2/])
})

/** Refuses what is sent next, once for each word on when to come back; returns those that are still to come. */
async function refuseNext(
  page: Page,
  words: readonly (string | undefined)[],
): Promise<readonly (string | undefined)[]> {
  const left = [...words]
  await page.route('**/activities', (route) =>
    left.length === 0 ? route.continue() : route.fulfill(refusal(left.shift())),
  )
  return left
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
