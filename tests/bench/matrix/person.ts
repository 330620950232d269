import type { Page } from '@playwright/test'

/** What a judgement says: `undefined` is "ok", anything else a short reason. */
export type Fault = string | undefined

const NEAR = 22
const PATIENCE = 3000

/** A person in front of a page with a tour; the same for every engine. */
export function createPerson(page: Page, target: string) {
  const does = (work: () => void) => page.evaluate(work)
  const sees = (work: () => boolean) => page.evaluate(work)
  const pause = (milliseconds: number) => page.waitForTimeout(milliseconds)

  /** Asks again until all is well, or for so long that a person would have given up. */
  async function judge(look: () => Promise<Fault>): Promise<Fault> {
    const end = Date.now() + PATIENCE
    for (;;) {
      const fault = await look()
      if (fault === undefined || Date.now() > end) return fault
      await pause(60)
    }
  }

  const highlight = () => judge(() => page.evaluate(judgeHighlight, { target, near: NEAR }))
  const noHighlight = () => judge(() => page.evaluate(judgeNoHighlight, undefined))

  /** The control of the card lies on top, inside the window, and a real press on it works. */
  async function card(): Promise<Fault> {
    const fault = await judge(() => page.evaluate(judgeControl, undefined))
    if (fault) return fault
    const before = await page.evaluate(() => window.benchEngine.adapter.state())
    const [x, y] = await page.evaluate(() => {
      const box = window.benchEngine.adapter.control()?.getBoundingClientRect()
      return [
        (box?.x ?? 0) + (box?.width ?? 0) / 2,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      ] as const
    })
    await press(x, y)
    return judge(async () => {
      const now = await page.evaluate(() => window.benchEngine.adapter.state())
      return now === before ? 'card dead' : undefined
    })
  }

  async function press(x: number, y: number): Promise<void> {
    await page.mouse.move(x, y)
    await page.mouse.down()
    // Longer than a frame, as people do.
    await pause(60)
    await page.mouse.up()
  }

  async function pressAt(selector: string): Promise<void> {
    const box = await page.locator(selector).first().boundingBox()
    if (!box) throw new Error(`nothing to press at ${selector}`)
    await press(box.x + box.width / 2, box.y + box.height / 2)
  }

  return {
    page,
    target,
    does,
    sees,
    pause,
    pressAt,
    highlight,
    noHighlight,
    card,
    state: () => page.evaluate(() => window.benchEngine.adapter.state()),
    /** The one judgement of nearly every case. */
    highlightAndCard: async () => (await highlight()) ?? (await card()),
  }
}

export type Person = ReturnType<typeof createPerson>

// What follows runs inside the page: it may use nothing from out here.

function judgeHighlight({ target, near }: { target: string; near: number }): string | undefined {
  const wanted = document.querySelector(target)?.getBoundingClientRect()
  if (!wanted) return 'target is gone'
  const hole = window.benchEngine.adapter.hole()
  if (!hole) return 'no highlight'
  const off = Math.max(
    Math.abs(hole.left - wanted.left),
    Math.abs(hole.top - wanted.top),
    Math.abs(hole.right - wanted.right),
    Math.abs(hole.bottom - wanted.bottom),
  )
  if (off > near) return `${Math.round(off)} px off`
  const isInside = wanted.bottom > 0 && wanted.top < innerHeight
  return isInside ? undefined : 'target out of view'
}

function judgeNoHighlight(): string | undefined {
  const hole = window.benchEngine.adapter.hole()
  return hole ? `box stays at ${Math.round(hole.left)},${Math.round(hole.top)}` : undefined
}

function judgeControl(): string | undefined {
  const control = window.benchEngine.adapter.control()
  const box = control?.getBoundingClientRect()
  if (!control || !box || box.width === 0) return 'no card'
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'card out of view'
  let top = document.elementFromPoint(x, y)
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === top) break
    top = inner
  }
  return top && (control === top || control.contains(top)) ? undefined : 'card covered'
}
