import { expect, test } from '@playwright/test'
import type { Browser, Frame, Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.ts'
import { extensionPage, launchFirefox } from '../../browsers/firefox.ts'
import { setStage, startGuide } from './stage.ts'

test('the same in Firefox: the password is set inside a frame of another permitted host', async () => {
  test.skip(!findBrowser('firefox'), 'there is no Firefox')
  test.setTimeout(120_000)
  const stage = await setStage('firefox')
  const firefox = await launchFirefox({ extension: stage.extension })
  try {
    const panel = await openPanel(firefox)
    const page = await firefox.newPage()
    await page.setViewport({ width: 1100, height: 700 })
    await page.goto(`${stage.origin}/password`)
    await panel.evaluate(startGuide)
    await seesStep(page, 'set-password')
    await ringIsAround(page, '/in/password', '#new')
    await clickIn(page, '/in/password', '#new')
    await page.keyboard.type('Herbstlaub-2026')
    await clickIn(page, '/in/password', '#again')
    await seesStep(page, 'save')
    await ringIsAround(page, '/in/password', '#save')
    await clickIn(page, '/in/password', '#save')
    await seesStep(page, 'finished')
  } finally {
    await firefox.close()
    await stage.clear()
  }
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
      const { ring } = await page.evaluate(lookAround)
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

/** The step that the card shows, and its ring; runs in the page. */
function lookAround() {
  const host = document.querySelector<HTMLElement>('[data-souvera-mail-guide]')
  const ring = host?.shadowRoot?.querySelector('.ring')?.getBoundingClientRect()
  return {
    step: host?.dataset.step,
    ring: ring && { left: ring.left, top: ring.top, width: ring.width, height: ring.height },
  }
}

async function seesStep(page: Page, step: string): Promise<void> {
  await expect
    .poll(async () => (await page.evaluate(lookAround)).step, { timeout: 15_000 })
    .toBe(step)
}
