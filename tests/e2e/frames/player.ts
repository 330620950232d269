import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test'
import { backgroundOf, launchWithExtension } from '../../browsers/chromium.ts'
import { drive } from '../../extension/overlay/support/driver.ts'
import { setStage, startGuide, stopGuide } from './stage.ts'

type Stage = Awaited<ReturnType<typeof setStage>> & { context: BrowserContext; panelUrl: string }
/** What a page does before the guide starts. */
type Work = (page: Page) => Promise<void>
type Player = Awaited<ReturnType<typeof playIn>>

/** Chromium with the extension, its panel in a tab, and a person who plays the guide on one of the pages. */
export const test = base.extend<
  { panel: Page; play: (path: string, before?: Work) => Promise<Player> },
  { stage: Stage }
>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const stage = await setStage('chrome')
      const context = await launchWithExtension(stage.extension, {
        locale: 'de-DE',
        viewport: { width: 1100, height: 700 },
      })
      const worker = await backgroundOf(context)
      await use({ ...stage, context, panelUrl: new URL('/sidepanel.html', worker.url()).href })
      await context.close()
      await stage.clear()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  panel: async ({ stage }, use) => {
    await use(await openPanel(stage))
  },
  play: async ({ stage, panel }, use) => {
    await use((path, before) => playIn(stage, panel, path, before))
    // It is gone when the extension was reloaded.
    const own = panel.isClosed() ? await openPanel(stage) : panel
    await own.evaluate(stopGuide)
    // The browser's own first page stays: with its last one it would end.
    const [, ...others] = stage.context.pages()
    await Promise.all(others.map((page) => page.close()))
  },
})

async function openPanel({ context, panelUrl }: Stage): Promise<Page> {
  const panel = await context.newPage()
  await panel.goto(panelUrl)
  return panel
}

async function playIn({ context, origin }: Stage, panel: Page, path: string, before?: Work) {
  const page = await context.newPage()
  await page.goto(origin + path)
  await before?.(page)
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
  }
}

function hitsIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => Number(Reflect.get(window, 'hits')))
}

export { expect } from '@playwright/test'
