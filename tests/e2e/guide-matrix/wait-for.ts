import type { Tab } from './driver.ts'

const PATIENCE = 12_000

/** What a look at the page gave: the thing itself, or what was there instead. */
export type Look<Value> = { seen: Value } | { instead: unknown }

/**
 * Looks at the page again and again while it draws itself, also over reloads, until it shows what is wished for.
 * `look` runs in the page. Throws with what was there instead; "timed out" stands in it, because that is what
 * docs/decisions/0013 gives a second try.
 */
export async function waitFor<Value>(
  tab: Tab,
  wish: string,
  look: (words: string[]) => Look<Value>,
  words: string[] = [],
): Promise<Value> {
  const end = Date.now() + PATIENCE
  let instead: unknown
  while (Date.now() < end) {
    try {
      const result = await tab.evaluate(look, words)
      if ('seen' in result) return result.seen
      instead = result.instead
      await fewFrames(tab)
    } catch (error) {
      // The page was left meanwhile; the next look is at the new one.
      instead = error instanceof Error ? error.message : String(error)
      if (/closed|crashed/i.test(String(instead))) break
    }
  }
  throw new Error(
    `Timed out: expected ${wish} at ${tab.url()}; instead: ${JSON.stringify(instead)}`,
  )
}

/** As long as the page takes to draw itself three times. A tab in the background draws nothing: there half a second counts. */
export async function fewFrames(tab: Tab): Promise<void> {
  const drawn = () =>
    new Promise<void>((resolve) => {
      const next = (left: number) =>
        left > 0 ? requestAnimationFrame(() => next(left - 1)) : resolve()
      next(3)
      setTimeout(resolve, 500)
    })
  try {
    await tab.evaluate(drawn, [])
  } catch {
    // The page was left meanwhile.
  }
}
