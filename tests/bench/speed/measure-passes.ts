import type { Browser } from '@playwright/test'
import { bundle } from '../bundle.ts'
import { ours } from '../engines.ts'
import { bigPage } from './big-page.ts'
import { openShown, RECORDER } from './measure-tracking.ts'

export type Passes = { frames: number; passes: number; most: number; changes: number }

/** Looks at the page between two frames while the page changes itself as fast as it can. */
export async function measurePasses(browser: Browser): Promise<Passes> {
  const code = await bundle(ours.entry, 'benchEngine')
  const early = `${RECORDER}\n${code}\nbenchEngine.adapter.start()`
  const { page, close } = await openShown(browser, bigPage(500), early)
  try {
    return await page.evaluate(restlessPage, 2000)
  } finally {
    await close()
  }
}

function restlessPage(milliseconds: number): Promise<Passes> {
  const looks = () => Number(Reflect.get(globalThis, 'benchLooks'))
  const channel = new MessageChannel()
  const seen = { frames: 0, passes: 0, most: 0, changes: 0 }
  const end = performance.now() + milliseconds
  channel.port1.onmessage = () => {
    // A change that may matter to the guide: another link of its target's name comes and goes.
    const rival = document.querySelector('main > a')
    if (rival) rival.remove()
    else
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<a href="#x">Sicherheit</a>')
    seen.changes += 1
    if (performance.now() < end) setTimeout(() => channel.port2.postMessage(0), 0)
  }
  channel.port2.postMessage(0)
  return new Promise((resolve) => {
    let before = looks()
    const frame = () => {
      const passes = looks() - before
      before += passes
      seen.frames += 1
      seen.passes += passes
      seen.most = Math.max(seen.most, passes)
      if (performance.now() < end) requestAnimationFrame(frame)
      else resolve(seen)
    }
    requestAnimationFrame(frame)
  })
}
