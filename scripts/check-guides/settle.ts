import { setTimeout as sleep } from 'node:timers/promises'
import type { Look } from './sighting.ts'

/** How long a page may take to show what is awaited. */
const PATIENCE = 8000
const INTERVAL = 150
/** For a moment, pages show the sign-in although somebody is signed in, or a way to what they are about to draw. */
const SURE = 1200

type Settling = {
  look: () => Promise<Look>
  /** Whether this is what was waited for; without it the walk goes on when patience ends. */
  isReached: (look: Look) => boolean
  signal: AbortSignal
}

/** The page once it shows what was waited for and stands still; otherwise the way it is after eight seconds. */
export async function settle({ look: ask, isReached, signal }: Settling): Promise<Look> {
  const end = performance.now() + PATIENCE
  let last: { mark: string; since: number } | undefined
  for (;;) {
    signal.throwIfAborted()
    const look = await ask()
    const now = performance.now()
    const step = look.steps[look.index]
    const mark = JSON.stringify([look.index, step])
    if (mark !== last?.mark) last = { mark, since: now }
    const isDoubtful = look.index === 0 || step?.way !== undefined
    const isStill = now - last.since >= (isDoubtful ? SURE : 2 * INTERVAL)
    if ((isReached(look) && isStill) || now > end) return look
    await sleep(INTERVAL, undefined, { signal })
  }
}
