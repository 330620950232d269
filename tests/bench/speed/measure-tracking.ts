import type { Browser } from '@playwright/test'
import { bundle } from '../bundle.ts'
import { ours } from '../engines.ts'
import { isDrawn } from '../frames.ts'
import { bigPage } from './big-page.ts'
import { median, quantile } from './median.ts'
import { openPrecise } from './open-precise.ts'

export type Tracking = {
  page: string
  /** Milliseconds of our work in a frame that only follows the target. */
  follow: number
  followWorst: number
  /** One look at the page with everything that follows from it, median. */
  look: number
  /** Processor time of the page's main thread with the guide over that without, in one run; drawing included. */
  ratio: number
  /** What the guide adds to it, in milliseconds a frame. */
  added: number
}

const SECONDS = 2
const ROUNDS = 3
const MOVING =
  '<style>@keyframes go{to{transform:translateX(60px)}} #security{animation:go 1s infinite alternate}</style>'
// What a page does by itself in each frame: a small thing moves, so that there are frames at all.
const ALIVE =
  '<style>@keyframes spin{to{margin-left:9px}} b{animation:spin 1s infinite alternate}</style>'

const pages = [
  { name: 'small page, target still', html: bigPage(500, ALIVE) },
  { name: 'small page, target moves', html: bigPage(500, ALIVE + MOVING) },
  { name: '15,000 nodes, target moves', html: bigPage(15_000, ALIVE + MOVING) },
]

/** What a frame costs while a step is shown and nothing on the page changes but places. */
export async function measureTracking(browser: Browser): Promise<readonly Tracking[]> {
  const code = await bundle(ours.entry, 'benchEngine')
  const found: Tracking[] = []
  for (const { name, html } of pages) found.push(await measurePage(browser, name, html, code))
  return found
}

async function measurePage(
  browser: Browser,
  name: string,
  html: string,
  code: string,
): Promise<Tracking> {
  const start = `${RECORDER}\n${code}\nbenchEngine.adapter.start()`
  const withGuide: Awaited<ReturnType<typeof watch>>[] = []
  const without: Awaited<ReturnType<typeof watch>>[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    without.push(await watch(browser, html, RECORDER))
    withGuide.push(await watch(browser, html, start))
  }
  const frames = withGuide.flatMap((one) => one.frames)
  const followed = frames.filter(([, looks]) => looks === 0).map(([took]) => took)
  const base = median(without.map((one) => one.perFrame))
  const busy = median(withGuide.map((one) => one.perFrame))
  return {
    page: name,
    follow: median(followed),
    followWorst: quantile(followed, 0.95),
    look: median(frames.filter(([, looks]) => looks > 0).map(([took]) => took)),
    ratio: busy / base,
    added: busy - base,
  }
}

async function watch(browser: Browser, html: string, early: string) {
  const { page, close } = await openShown(browser, html, early)
  try {
    await page.waitForTimeout(600)
    const tools = await page.context().newCDPSession(page)
    await tools.send('Performance.enable')
    const threadTime = async () =>
      (await tools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')
        ?.value ?? 0
    await page.evaluate('benchFrames.length = 0; benchCount = 0')
    const before = await threadTime()
    await page.waitForTimeout(SECONDS * 1000)
    const spent = (await threadTime()) - before
    const count: number = await page.evaluate('benchCount')
    const frames: [number, number][] = await page.evaluate('benchFrames')
    return { perFrame: (spent * 1000) / count, frames }
  } finally {
    await close()
  }
}

/** The page with the highlight on it; opened again if the browser forgets to draw it. */
export async function openShown(
  browser: Browser,
  html: string,
  early: string,
): ReturnType<typeof openPrecise> {
  for (let tries = 0; tries < 5; tries += 1) {
    const opened = await openPrecise(browser, html, early)
    const isGuided = early !== RECORDER
    const shown = isGuided
      ? opened.page.waitForFunction(isShown, undefined, { polling: 100, timeout: 6000 })
      : Promise.resolve()
    const isReady = await shown.then(
      () => true,
      () => false,
    )
    if (isReady && (await isDrawn(opened.page))) return opened
    await opened.close()
  }
  throw new Error('the guide on the benchmark page never showed its highlight')
}

function isShown(): boolean {
  return window.benchEngine.adapter.hole() !== undefined
}

/** Notes for every frame callback of the engine how long it took and how often it looked at the page. */
export const RECORDER = `
  globalThis.benchFrames = []
  globalThis.benchCount = 0
  globalThis.benchLooks = 0
  globalThis.benchLook = () => { benchLooks += 1 }
  const askFrame = requestAnimationFrame.bind(window)
  globalThis.requestAnimationFrame = (work) => askFrame((now) => {
    // What the page owes itself in this frame is not ours to pay.
    document.documentElement?.getBoundingClientRect()
    const [looks, begun] = [benchLooks, performance.now()]
    work(now)
    benchFrames.push([performance.now() - begun, benchLooks - looks])
  })
  const count = () => { benchCount += 1; askFrame(count) }
  askFrame(count)
`
