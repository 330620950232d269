import type { Page } from '@playwright/test'
import type { Guide } from '../../shared/guides/index.ts'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { isSignIn, mayPress } from './may-press.ts'
import type { ProbedPage } from './probe-page.ts'
import { createRecord, type StepResult } from './record.ts'
import { settle } from './settle.ts'
import type { Aim, Look, Wish } from './sighting.ts'

export type Walk = {
  steps: readonly StepResult[]
  /** Nobody is signed in, so the walk ended at the first step. */
  isSignedOut: boolean
  /** Host names of the frames on its way that the check cannot look into. */
  sealedFrames: readonly string[]
}

type Options = {
  page: Page
  openProbe: (page: Page) => Promise<ProbedPage>
  guide: Guide
  overrides: Readonly<Record<string, TargetOverride>>
  /** Folder for the screenshots. */
  out: string
  signal: AbortSignal
}

type At = { page: Page; probe: ProbedPage }

/**
 * Goes through a guide as far as that is possible without changing anything: presses what only leads somewhere,
 * types nothing, and looks at the rest from where it stands.
 */
export async function walkGuide(options: Options): Promise<Walk> {
  const { page, openProbe } = options
  let at: At = { page, probe: await openProbe(page) }
  const opened: Page[] = []
  const follow = async (tab: Page) => {
    opened.push(tab)
    at = { page: tab, probe: await openProbe(tab) }
  }
  page.context().on('page', follow)
  try {
    return await walkSteps(options, () => at)
  } finally {
    page.context().off('page', follow)
    for (const tab of opened) await tab.close()
  }
}

async function walkSteps(options: Options, at: () => At): Promise<Walk> {
  const { guide, overrides, out, signal } = options
  const { steps, targets } = guide
  const record = createRecord(guide, out)
  let wish: Wish = { guide: guide.id, overrides, step: undefined, pressed: [] }
  const sealedFrames = new Set<string>()
  const end = (isSignedOut = false): Walk => ({
    steps: record.results(),
    isSignedOut,
    sealedFrames: [...sealedFrames],
  })
  const until = async (isReached: (look: Look) => boolean) => {
    const now = await settle({ look: () => at().probe.look(wish), isReached, signal })
    for (const host of now.sealedFrames) sealedFrames.add(host)
    return now
  }

  let look = await until((now) => now.steps[now.index]?.kind !== 'missing')
  record.done(0, look.index)
  for (;;) {
    const { index } = look
    const step = steps[index]
    const here = look.steps[index]
    if (!step || !here) return end()
    wish = { ...wish, step: step.id }
    await record.look(at(), wish, index, look)
    const target = targets[step.target]
    if (here.kind === 'found' && isSignIn(target)) return end(true)
    if (here.kind !== 'found') {
      // Neither the sign-in page nor what is seen after it: the next target tells what is amiss.
      if (isSignIn(target)) await record.look(at(), wish, index + 1, look)
      return end()
    }
    if (!here.way && !mayPress(step, target)) {
      await record.lookAhead(at(), wish, index + 1, look)
      return end()
    }
    const aim = await press(at(), wish, index)
    if (aim.kind !== 'clear') {
      record.press(index, aim.kind, 'by' in aim ? aim.by : undefined)
      return end()
    }
    if (!here.way) wish = { ...wish, pressed: [...wish.pressed, step.target] }
    const isPast = (now: Look) => now.index > index
    const isWayGone = (now: Look) =>
      here.way !== undefined && now.steps[index]?.kind === 'found' && !now.steps[index]?.way
    look = await until((now) => isPast(now) || isWayGone(now))
    if (isPast(look)) {
      record.press(index, 'went-on')
      record.done(index + 1, look.index)
    } else if (!isWayGone(look)) {
      record.press(index, 'no-effect')
      await record.look(at(), wish, index + 1, look)
      return end()
    }
  }
}

/** Presses a target with the mouse if nothing else could be hit. */
async function press({ page, probe }: At, wish: Wish, index: number): Promise<Aim> {
  const aim = await probe.aim(wish, index)
  if (aim.kind === 'clear') await page.mouse.click(aim.x, aim.y)
  return aim
}
