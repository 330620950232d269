import type { Page } from '@playwright/test'
import type { Guide } from '../../shared/guides/index.ts'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { isSignIn, mayPress } from './may-press.ts'
import type { ProbedPage } from './probe-page.ts'
import { createRecord, type StepResult } from './record.ts'
import { settle } from './settle.ts'
import type { Look, Wish } from './sighting.ts'

export type Walk = {
  steps: readonly StepResult[]
  /** Nobody is signed in, so the walk ended at the first step. */
  isSignedOut: boolean
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

/**
 * Goes through a guide as far as that is possible without changing anything: presses what only leads somewhere,
 * types nothing, and looks at the rest from where it stands.
 */
export async function walkGuide(options: Options): Promise<Walk> {
  const { openProbe, guide, overrides, out, signal } = options
  const { steps, targets } = guide
  const record = createRecord(guide, out)
  let at = { page: options.page, probe: await openProbe(options.page) }
  let wish: Wish = { guide: guide.id, overrides, step: undefined, pressed: [] }
  const end = (isSignedOut = false): Walk => ({ steps: record.results(), isSignedOut })
  const until = (isReached: (look: Look) => boolean) =>
    settle({ probe: at.probe, wish, isReached, signal })

  let look = await until((now) => now.steps[now.index]?.kind !== 'missing')
  record.done(0, look.index)
  for (;;) {
    const { index } = look
    const step = steps[index]
    const here = look.steps[index]
    if (!step || !here) return end()
    wish = { ...wish, step: step.id }
    await record.look(at, wish, index, look)
    const target = targets[step.target]
    if (here.kind === 'found' && isSignIn(target)) return end(true)
    if (here.kind !== 'found') {
      // Neither the sign-in page nor what is seen after it: the next target tells what is amiss.
      if (isSignIn(target)) await record.look(at, wish, index + 1, look)
      return end()
    }
    if (!here.way && !mayPress(step, target)) {
      await record.lookAhead(at, wish, index + 1, look)
      return end()
    }
    const pressed = await press(at.probe, at.page, wish, index)
    record.press(index, pressed.press, pressed.cover)
    if (pressed.press !== 'no-effect') return end()
    if (!here.way) wish = { ...wish, pressed: [...wish.pressed, step.target] }
    if (pressed.opened) at = { page: pressed.opened, probe: await openProbe(pressed.opened) }
    const isPast = (now: Look) => now.index > index
    const isWayGone = (now: Look) =>
      here.way !== undefined && now.steps[index]?.kind === 'found' && !now.steps[index]?.way
    look = await until((now) => isPast(now) || isWayGone(now))
    if (isPast(look)) {
      record.press(index, 'went-on')
      record.done(index + 1, look.index)
    } else if (!isWayGone(look)) {
      await record.look(at, wish, index + 1, look)
      return end()
    }
  }
}

type Pressed = { press: NonNullable<StepResult['press']>; cover?: string; opened?: Page }

/** Presses a target with the mouse if nothing else could be hit; whether it had an effect shows later. */
async function press(probe: ProbedPage, page: Page, wish: Wish, index: number): Promise<Pressed> {
  const aim = await probe.aim(wish, index)
  if (aim.kind === 'covered') return { press: 'covered', cover: aim.by }
  if (aim.kind !== 'clear') return { press: aim.kind }
  const opened: Page[] = []
  const note = (other: Page) => opened.push(other)
  page.context().on('page', note)
  await page.mouse.click(aim.x, aim.y)
  // A new tab is told about within the same turn of the browser's loop as the click.
  await page.evaluate(() => undefined).catch(() => undefined)
  page.context().off('page', note)
  const [first] = opened
  if (!first) return { press: 'no-effect' }
  await first.waitForLoadState('domcontentloaded')
  return { press: 'no-effect', opened: first }
}
