/** The page is looked at again even if nothing seems to have changed: style sheets and timers leave no trace. */
const HEARTBEAT = 500

/** At most this share of the time goes into looking at the page. */
const SHARE = 0.2

/** While a page still loads, the card waits this long before it says that it searches. */
const LOADING = 1500

/**
 * Decides when to look at the page: at most once a frame, only after a change or a heartbeat, and the more
 * rarely the longer it takes.
 */
export function createPace() {
  const begun = performance.now()
  let last = { at: Number.NEGATIVE_INFINITY, cost: 0 }
  let url = ''
  let root: Element | undefined
  let checked = Number.NEGATIVE_INFINITY
  let isShown = false

  return {
    isDue(isStale: boolean, now: number): boolean {
      const gap = isStale || location.href !== url ? last.cost / SHARE : HEARTBEAT
      return now - last.at >= gap
    },
    noteCost(cost: number, now: number): void {
      last = { at: now, cost }
      url = location.href
    },
    /** Twice a second, and at once when the whole document was replaced. */
    onNewPage(set: () => void): void {
      const now = performance.now()
      if (document.documentElement === root && now - checked < HEARTBEAT) return
      root = document.documentElement
      checked = now
      set()
    },
    mayShow(isFound: boolean, now: number): boolean {
      isShown ||= isFound || document.readyState === 'complete' || now - begun > LOADING
      return isShown
    },
  }
}
