import type { Browser } from '@playwright/test'
import { bundle } from '../bundle.ts'
import { bigPage } from './big-page.ts'
import { median } from './median.ts'
import { openPrecise } from './open-precise.ts'

export type Locating = { nodes: number; ours: number; ivya: number; ratio: number; rounds: number }

const ROUNDS = 15

/** Median time of one search with ours and with ivya, in one page and one run. */
export async function measureLocating(browser: Browser, wantedNodes: number): Promise<Locating> {
  const code = await bundle(new URL('./locating-entry.ts', import.meta.url), 'benchLocating')
  const { page, close } = await openPrecise(browser, bigPage(wantedNodes))
  try {
    await page.evaluate(`${code};undefined`)
    const nodes = await page.evaluate(countNodes)
    const times: { ours: number[]; ivya: number[] } = await page.evaluate(
      `benchLocating.race(${ROUNDS})`,
    )
    const [ours, ivya] = [median(times.ours), median(times.ivya)]
    return { nodes, ours, ivya, ratio: ivya / ours, rounds: ROUNDS }
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
