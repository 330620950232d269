import type { Browser } from '@playwright/test'
import { bundle } from '../bundle.ts'
import { bigPage } from './big-page.ts'
import { median } from './median.ts'
import { openPrecise } from './open-precise.ts'

export type Locating = {
  nodes: number
  /** Milliseconds when everything of the page is read. */
  fresh: number
  /** Milliseconds when something changed since the last look. */
  changed: number
  /** Milliseconds of the role query. */
  ivya: number
  rounds: number
}

const ROUNDS = 15

/** Median time of one search with ours and with ivya, in one page and one run. */
export async function measureLocating(browser: Browser, wantedNodes: number): Promise<Locating> {
  const code = await bundle(new URL('./locating-entry.ts', import.meta.url), 'benchLocating')
  const { page, close } = await openPrecise(browser, bigPage(wantedNodes))
  try {
    await page.evaluate(`${code};undefined`)
    const nodes = await page.evaluate(countNodes)
    const times: Record<'fresh' | 'changed' | 'ivya', number[]> = await page.evaluate(
      `benchLocating.race(${ROUNDS})`,
    )
    return {
      nodes,
      fresh: median(times.fresh),
      changed: median(times.changed),
      ivya: median(times.ivya),
      rounds: ROUNDS,
    }
  } finally {
    await close()
  }
}

function countNodes(): number {
  const walker = document.createTreeWalker(document)
  let count = 0
  while (walker.nextNode()) count += 1
  return count
}
