import type { Frame, Page } from '@playwright/test'
import { expect, test } from './player.ts'

test('a page in the frame that says the words by which our scripts find each other ends none of them', async ({
  play,
}) => {
  const { person, frame, ringIsAround } = await play('/plain')
  await person.seesStep('open-security')
  const inside = await frame('/in/link')
  await inside.evaluate(() => {
    for (const word of ['frame', 'frame-take-over'])
      document.dispatchEvent(new Event(`souvera-mail-guide-${word}`))
    document.querySelector<HTMLElement>('#security')?.style.setProperty('margin-left', '30px')
  })
  // What moves in the frame is followed by its script alone.
  await ringIsAround('/in/link', '#security')
})

test('a page that forges messages in every direction hears nothing and changes nothing', async ({
  play,
}) => {
  const { page, person, frame, ringIsAround } = await play('/forging')
  await person.seesStep('open-security')
  await ringIsAround('/in/link', '#security')
  await person.pause(1000)
  await ringIsAround('/in/link', '#security')
  // Now the scripts are there before the pages: not even the page that is called hears of it.
  await page.reload()
  await ringIsAround('/in/link', '#security')
  await person.pause(1000)
  await ringIsAround('/in/link', '#security')
  for (const target of [page, await frame('/in/forging'), await frame('/in/link')]) {
    expect(calls(await heardOn(target))).toEqual([])
  }
})

test('a frame of a host that is not permitted is not looked into; the card says so', async ({
  play,
  stage,
}) => {
  const { page, person, frame } = await play('/stranger')
  await person.seesStep('open-security', 'missing')
  await person.seesOnCard(`Ein Teil dieser Seite kommt von ${stage.stranger}`)
  expect(calls(await heardOn(page))).toEqual([])
  expect(await heardOn(await frame('/in/link'))).toEqual([])
})

test('nor is a permitted page in the frame of a stranger, or in a sandbox', async ({ play }) => {
  for (const path of ['/stranger-between', '/sandbox']) {
    const { person, frame } = await play(path)
    const inside = await frame('/in/link')
    await inside.locator('#security').waitFor()
    await person.seesStep('open-security', 'missing')
    await person.pause(1500)
    await person.seesStep('open-security', 'missing')
  }
})

/** What pages must never hear: the words by which our scripts find each other. */
function calls(heard: readonly string[]): readonly string[] {
  return heard.filter((word) => /"\d+:(?!a{28})/.test(word))
}

/** Every word that this page or frame heard. */
function heardOn(target: Page | Frame): Promise<string[]> {
  return target.evaluate(() => [...Reflect.get(window, 'heard')].map(String))
}
