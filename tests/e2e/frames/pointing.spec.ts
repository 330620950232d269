import { expect, test } from './player.ts'

test('a target in a frame of another permitted host is found, ringed where it is, and followed', async ({
  play,
}) => {
  const { page, person, everyCornerHits, ringIsAround } = await play('/plain')
  await person.seesStep('open-security')
  await ringIsAround('/in/link', '#security')
  await everyCornerHits('/in/link')
  await page.evaluate(() => {
    document.querySelector('iframe')?.style.setProperty('margin-left', '77px')
  })
  await ringIsAround('/in/link', '#security')
  await person.cardIsUsable()
  await person.pageAnswers('.avatar')
})

test('border, padding and scale of the frame are counted', async ({ play }) => {
  const { person, everyCornerHits } = await play('/scaled')
  await person.seesStep('open-security')
  await everyCornerHits('/in/link')
})

test('a frame of the workspace in a frame of the account pages in the workspace', async ({
  play,
}) => {
  const { person, everyCornerHits } = await play('/nested')
  await person.seesStep('open-security')
  await everyCornerHits('/in/link')
})

test('what lies far down in a frame that lies far down is scrolled into view on both sides', async ({
  play,
}) => {
  const { page, person, frame, ringIsAround, everyCornerHits } = await play('/far')
  await person.seesStep('open-security')
  await ringIsAround('/in/far', '#security')
  await everyCornerHits('/in/far')
  const inside = await frame('/in/far')
  await inside.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }))
  await ringIsAround('/in/far', '#security')
  await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))
  await ringIsAround('/in/far', '#security')
})

test('a card that hides its target in a frame that fills the window: the frame scrolls it beside the card', async ({
  play,
}) => {
  const { page, person, ringIsAround } = await play('/filling')
  await page.setViewportSize({ width: 320, height: 330 })
  await page.reload()
  await ringIsAround('/in/far', '#security')
  await person.until('the card hides its target', person.sight, ({ ring, cardBox }) =>
    Boolean(
      ring &&
        cardBox &&
        (ring.top > cardBox.top + cardBox.height || ring.top + ring.height < cardBox.top),
    ),
  )
  await ringIsAround('/in/far', '#security')
  expect((await person.sight()).isSmall).toBe(false)
})

test('a frame that loads another page in the middle of a step gives its target back; one that is removed does not', async ({
  play,
}) => {
  const { page, person, frame, ringIsAround, everyCornerHits } = await play('/plain')
  await person.seesStep('open-security')
  const inside = await frame('/in/link')
  await inside.evaluate(() => location.assign('/in/moved'))
  await ringIsAround('/in/moved', '#security')
  await everyCornerHits('/in/moved')
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await person.seesStep('open-security', 'missing')
  expect((await person.sight()).ring).toBeUndefined()
  await person.cardIsUsable()
})

test('one in the page and one in a frame are two: the person chooses, and that holds after a reload', async ({
  play,
}) => {
  const { page, person, everyCornerHits } = await play('/two')
  await person.seesStep('open-security', 'ambiguous')
  const frame = await person.boxOf('iframe')
  const { badges } = await person.sight()
  expect(badges).toHaveLength(2)
  const number =
    1 + badges.findIndex(({ left, top }) => left > (frame?.left ?? 0) && top > 80 && top < 400)
  await page.locator(`[data-souvera-mail-guide] [data-act=choice-${number}]`).click()
  const isInFrame = () =>
    person.until(
      'no ring in the frame',
      person.sight,
      ({ ring }) => (ring?.left ?? 0) > (frame?.left ?? 0),
    )
  await isInFrame()
  await everyCornerHits('/in/link')
  await page.reload()
  // Until the frame's page is there, the one in the page is the only one.
  await isInFrame()
  await everyCornerHits('/in/link')
})
