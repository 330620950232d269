import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Frame,
  type Page,
} from '@playwright/test'
import { findBrowser } from '../../../scripts/browsers.ts'
import { drive } from '../../extension/overlay/support/driver.ts'
import { faultsOf, openManager } from '../extension-manager.ts'
import { CHROMIUM_FLAGS } from '../fixtures.ts'
import { stopBackground } from '../stop-background.ts'
import { setStage, startGuide, stopGuide } from './stage.ts'

type Stage = Awaited<ReturnType<typeof setStage>> & { context: BrowserContext; panel: Page }
type Player = Awaited<ReturnType<typeof playIn>>

const test = base.extend<{ play: (path: string) => Promise<Player> }, { stage: Stage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const stage = await setStage('chrome')
      const executablePath = findBrowser('chromium')
      const context = await chromium.launchPersistentContext('', {
        ...(executablePath && { executablePath }),
        locale: 'de-DE',
        viewport: { width: 1100, height: 700 },
        headless: true,
        args: [
          ...CHROMIUM_FLAGS,
          `--disable-extensions-except=${stage.extension}`,
          `--load-extension=${stage.extension}`,
        ],
      })
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
      const panel = await context.newPage()
      await panel.goto(new URL('/sidepanel.html', worker.url()).href)
      await use({ ...stage, context, panel })
      await context.close()
      await stage.clear()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  play: async ({ stage }, use) => {
    await use((path) => playIn(stage, path))
    // It is gone when the extension was reloaded.
    if (!stage.panel.isClosed()) await stage.panel.evaluate(stopGuide)
    const others = stage.context.pages().filter((page) => page !== stage.panel)
    await Promise.all(others.map((page) => page.close()))
  },
})

async function playIn({ context, panel, origin }: Stage, path: string) {
  const page = await context.newPage()
  await page.goto(origin + path)
  await panel.evaluate(startGuide)
  const person = drive(page)

  async function frame(part: string): Promise<Frame> {
    const find = () => page.frames().find((each) => each.url().includes(part))
    await expect.poll(find).toBeTruthy()
    const found = find()
    if (!found) throw new Error(`no frame ${part}`)
    return found
  }

  return {
    page,
    person,
    frame,
    /** Clicks just inside of all four corners of the ring: every one must reach the target. */
    async everyCornerHits(part: string): Promise<void> {
      const target = await frame(part)
      const { ring } = await person.until(
        'no ring',
        person.sight,
        (seen) => seen.ring !== undefined,
      )
      if (!ring) throw new Error('no ring')
      const before = await hitsIn(target)
      for (const x of [ring.left + 6, ring.left + ring.width - 6]) {
        for (const y of [ring.top + 6, ring.top + ring.height - 6]) await page.mouse.click(x, y)
      }
      await expect.poll(() => hitsIn(target)).toBe(before + 4)
    },
    /** The ring is where the browser itself says that the element is. */
    async ringIsAround(part: string, selector: string): Promise<void> {
      const target = await frame(part)
      await expect
        .poll(async () => {
          const { ring } = await person.sight()
          const box = await target.locator(selector).boundingBox()
          if (!ring || !box) return Number.POSITIVE_INFINITY
          return Math.max(
            Math.abs(ring.left + 4 - box.x),
            Math.abs(ring.top + 4 - box.y),
            Math.abs(ring.width - 8 - box.width),
            Math.abs(ring.height - 8 - box.height),
          )
        })
        .toBeLessThan(2)
    },
    heardOn: (target: Page | Frame) =>
      target.evaluate(() => [...Reflect.get(window, 'heard')].map(String)),
  }
}

/** What pages must never hear: the words by which our scripts find each other. */
function calls(heard: readonly string[]): readonly string[] {
  return heard.filter((word) => /"\d+:(?!a{28})/.test(word))
}

/** Which scripts of ours come into this page and its frames of the same process, from their start on. */
async function watchScripts(page: Page): Promise<() => readonly string[]> {
  const tools = await page.context().newCDPSession(page)
  const found = new Set<string>()
  await tools.send('Debugger.enable')
  tools.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) found.add(new URL(url).pathname)
  })
  await page.reload()
  return () => [...found].sort()
}

function hitsIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => Number(Reflect.get(window, 'hits')))
}

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

test('the password is set inside the frame: filled, pressed, confirmed, and the guide is finished', async ({
  play,
}) => {
  const { page, person, frame, ringIsAround } = await play('/password')
  const inside = await frame('/in/password')
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  await inside.locator('#new').click()
  await page.keyboard.type('Herbstlaub-2026')
  await person.seesStep('set-password')
  await inside.locator('#again').click()
  await page.keyboard.type('Herbstlaub-2026')
  await page.keyboard.press('Tab')
  await person.seesStep('save')
  await ringIsAround('/in/password', '#save')
  await inside.locator('#save').click()
  await person.seesStep('finished')
})

test('the background, over which the frames speak, is shut down in between, and the guide is finished', async ({
  play,
  stage,
}) => {
  const { page, person, frame, ringIsAround } = await play('/password')
  const inside = await frame('/in/password')
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  expect(await stopBackground(stage.panel)).not.toEqual([])
  await inside.locator('#new').click()
  await page.keyboard.type('Herbstlaub-2026')
  await inside.locator('#again').click()
  await page.keyboard.type('Herbstlaub-2026')
  await page.keyboard.press('Tab')
  await person.seesStep('save')
  // What moves is followed by nobody but the frame's script, which speaks again.
  await inside
    .locator('#save')
    .evaluate((button) => button.style.setProperty('margin-left', '40px'))
  await ringIsAround('/in/password', '#save')
  expect(await stopBackground(stage.panel)).not.toEqual([])
  // At once: the press comes before, between or after what the scripts say to each other to find each other again.
  await inside.locator('#save').click()
  await person.seesStep('finished')
})

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

test('one shortcut goes from the frame to the card, and from the card to the marked field in the frame', async ({
  play,
}) => {
  const { page, person, frame } = await play('/password')
  const inside = await frame('/in/password')
  await person.seesStep('set-password')
  await inside.locator('#again').click()
  await person.jump()
  await expect.poll(person.hasCardFocus).toBe(true)
  await person.jump()
  await expect.poll(() => inside.evaluate(() => document.activeElement?.id)).toBe('new')
  await page.keyboard.type('x')
  await expect(inside.locator('#new')).toHaveValue('x')
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

test('a page that forges messages in every direction hears nothing and changes nothing', async ({
  play,
}) => {
  const { page, person, frame, heardOn, ringIsAround } = await play('/forging')
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
  const { page, person, heardOn, frame } = await play('/stranger')
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

test('without frames of other permitted hosts, the overlay and the door are all that is loaded', async ({
  play,
}) => {
  const { page, person } = await play('/own')
  await person.seesStep('open-security')
  const scripts = await watchScripts(page)
  await person.seesStep('open-security')
  await person.pause(1000)
  expect(scripts()).toEqual(['/content-scripts/workspace.js', '/frame-door.js'])
})

test('with such a frame, its hub comes into the window, and what looks into it into the frame alone', async ({
  play,
}) => {
  const { page, person, ringIsAround } = await play('/plain')
  await person.seesStep('open-security')
  const scripts = await watchScripts(page)
  await ringIsAround('/in/link', '#security')
  expect(scripts()).toEqual(['/content-scripts/workspace.js', '/frame-door.js', '/frame-hub.js'])
})

test('a page in the frame that stops every event silences nothing', async ({ play }) => {
  const { page, person, frame, ringIsAround } = await play('/swallowing')
  // Begun late, nobody reaches the frame: its page stops messages as well.
  await person.seesStep('open-security', 'missing')
  await page.reload()
  await ringIsAround('/in/swallowing', '#new')
  const inside = await frame('/in/swallowing')
  await inside.locator('#new').click()
  await page.keyboard.type('Herbstlaub-2026')
  await inside.locator('#again').click()
  await page.keyboard.type('Herbstlaub-2026')
  await page.keyboard.press('Tab')
  await person.seesStep('save')
  await ringIsAround('/in/swallowing', '#save')
  await inside.locator('#save').click({ delay: 60 })
  await person.seesStep('finished')
})

// The last one: the panel's page goes with the extension that it belonged to.
test('the extension is reloaded while it points into a frame: what was cut off leaves, and its successor points there', async ({
  play,
  stage,
}) => {
  const { page, person, ringIsAround, frame } = await play('/password')
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  const faults = faultsOf(page)
  const mark = () =>
    document.querySelector('[data-souvera-mail-guide]')?.setAttribute('data-old', '')
  await page.evaluate(mark)
  const id = new URL(stage.panel.url()).host
  const manager = await openManager(stage.context)
  await manager.reload(id)
  await expect(page.locator('[data-old]'), 'the card of before').toHaveCount(0)
  await page.bringToFront()
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  const inside = await frame('/in/password')
  await inside.locator('#new').click()
  await page.keyboard.type('Herbstlaub-2026')
  await inside.locator('#again').click()
  await page.keyboard.type('Herbstlaub-2026')
  await page.keyboard.press('Tab')
  await person.seesStep('save')
  expect(faults).toEqual([])
  expect(await manager.faults(id)).toEqual([])
})
