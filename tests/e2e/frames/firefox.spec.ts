import { test as base, expect } from '@playwright/test'
import type { Browser, Frame, Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.ts'
import { extensionPage, launchFirefox } from '../../browsers/firefox.ts'
import { drive } from '../../extension/overlay/support/driver.ts'
import { closeFirefox, pageLike } from '../../extension/overlay/support/firefox-stage.ts'
import { setStage, startGuide, stopGuide } from './stage.ts'
import { typePasswords } from './type-passwords.ts'

type Stage = Awaited<ReturnType<typeof setStage>> & { firefox: Browser; panel: Page }

const test = base.extend<{ play: (path: string) => Promise<Page> }, { stage: Stage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const stage = await setStage('firefox')
      const firefox = await launchFirefox({ extension: stage.extension })
      await use({ ...stage, firefox, panel: await openPanel(firefox) })
      await closeFirefox(firefox)
      await stage.clear()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  play: async ({ stage }, use) => {
    await use(async (path) => {
      const page = await stage.firefox.newPage()
      await page.setViewport({ width: 1100, height: 700 })
      await page.goto(stage.origin + path)
      await stage.panel.evaluate(startGuide)
      return page
    })
    await stage.panel.evaluate(stopGuide)
    const others = (await stage.firefox.pages()).filter((page) => page !== stage.panel)
    await Promise.all(others.map((page) => page.close()))
  },
})
test.skip(!findBrowser('firefox'), 'there is no Firefox')

test('the same in Firefox: the password is set inside a frame of another permitted host', async ({
  play,
}) => {
  const page = await play('/password')
  await seesStep(page, 'set-password')
  await ringIsAround(page, '/in/password', '#new')
  await typePasswords(page, (field) => clickIn(page, '/in/password', field))
  await seesStep(page, 'save')
  await ringIsAround(page, '/in/password', '#save')
  await clickIn(page, '/in/password', '#save')
  await seesStep(page, 'finished')
})

test('the same in Firefox: what lies far down in a frame that lies far down is scrolled into view on both sides', async ({
  play,
}) => {
  const page = await play('/far')
  await seesStep(page, 'open-security')
  await ringIsAround(page, '/in/far', '#security')
  await hits(page, '/in/far', '#security')
  const inside = await frameOf(page, '/in/far')
  await inside.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }))
  await ringIsAround(page, '/in/far', '#security')
  await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))
  await ringIsAround(page, '/in/far', '#security')
})

test('the same in Firefox: a frame that fills the window is scrolled by its own script, also beside the card', async ({
  play,
}) => {
  const page = await play('/filling')
  await page.setViewport({ width: 320, height: 330 })
  await page.reload()
  await seesStep(page, 'open-security')
  await ringIsAround(page, '/in/far', '#security')
  // Nothing around the frame can scroll.
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const person = drive(pageLike(page))
  const { isSmall } = await person.until(
    'the card hides its target',
    person.sight,
    ({ ring, cardBox }) =>
      Boolean(
        ring &&
          cardBox &&
          (ring.top > cardBox.top + cardBox.height || ring.top + ring.height < cardBox.top),
      ),
  )
  expect(isSmall).toBe(false)
  await ringIsAround(page, '/in/far', '#security')
  await hits(page, '/in/far', '#security')
})

async function openPanel(firefox: Browser): Promise<Page> {
  const panel = await firefox.newPage()
  // Firefox never reports that a page of an extension has loaded.
  void panel.goto(extensionPage('sidepanel.html')).catch(() => undefined)
  await panel.locator('button').wait()
  return panel
}

async function frameOf(page: Page, part: string): Promise<Frame> {
  await expect.poll(() => page.frames().some((each) => each.url().includes(part))).toBe(true)
  const found = page.frames().find((each) => each.url().includes(part))
  if (!found) throw new Error(`no frame ${part}`)
  return found
}

/** Where an element in the frame is drawn in the window; the frames of these pages have no border. */
async function boxIn(page: Page, part: string, selector: string) {
  const frame = await frameOf(page, part)
  const outer = await page.evaluate(() => {
    const box = document.querySelector('iframe')?.getBoundingClientRect()
    return { left: box?.left ?? 0, top: box?.top ?? 0 }
  })
  const inner = await frame.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top, width, height }
  })
  return { ...inner, left: outer.left + inner.left, top: outer.top + inner.top }
}

async function ringIsAround(page: Page, part: string, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      const { ring } = await drive(pageLike(page)).sight()
      const box = await boxIn(page, part, selector)
      if (!ring) return Number.POSITIVE_INFINITY
      return Math.max(
        Math.abs(ring.left + 4 - box.left),
        Math.abs(ring.top + 4 - box.top),
        Math.abs(ring.width - 8 - box.width),
        Math.abs(ring.height - 8 - box.height),
      )
    })
    .toBeLessThan(2)
}

async function clickIn(page: Page, part: string, selector: string): Promise<void> {
  const { left, top, width, height } = await boxIn(page, part, selector)
  await page.mouse.click(left + width / 2, top + height / 2)
}

/** The middle of the target is in the window, and a click there reaches it. */
async function hits(page: Page, part: string, selector: string): Promise<void> {
  const frame = await frameOf(page, part)
  const before = await frame.evaluate(() => Number(Reflect.get(window, 'hits')))
  await clickIn(page, part, selector)
  await expect
    .poll(() => frame.evaluate(() => Number(Reflect.get(window, 'hits'))))
    .toBe(before + 1)
}

async function seesStep(page: Page, step: string): Promise<void> {
  await expect
    .poll(async () => (await drive(pageLike(page)).sight()).step, { timeout: 15_000 })
    .toBe(step)
}
