import type { Guide } from '../../shared/guides/index.ts'
import type { Act } from './card/card-model.ts'
import type { Situation } from './card/describe-card.ts'
import { nameOf } from './locate/accessible-name.ts'
import {
  type Fingerprint,
  fingerprintOf,
  type Located,
  type Outcome,
  parseFingerprint,
  type Wanted,
  wantedFrom,
} from './locate/index.ts'
import type { OverlayOptions, OverlayProgress } from './overlay-options.ts'
import { skippedSteps } from './state/derive-step.ts'
import { type GuideMemory, parseMemory } from './state/guide-memory.ts'
import { type Settled, settleStep } from './state/settle-step.ts'
import type { Showing, Stock } from './state/take-stock.ts'

/** How long a target may be missing, or a press without an answer, before the card offers help. */
const PATIENCE = 4000

/** How long a page may take itself apart to draw itself anew, and how long it may load what was pressed. */
const REDRAW = 400
const BUSY = 2000

/** How long the page is read for what the guide has led to; longer than the reader itself waits. */
const READING = 17_000

/** How long before another way to a missing target is shown. */
const DETOUR_AFTER = 600

/** Empty while the card follows the page, then what the person asked for at this step. */
type View = {
  isHelping: boolean
  isPictureShown: boolean
  isChoosing: boolean
  /** None of the candidates was the right one. */
  isDeclined: boolean
  /** The card hides what it points at and cannot help it, except by being small. */
  isCramped: boolean
}

const PLAIN: View = {
  isHelping: false,
  isPictureShown: false,
  isChoosing: false,
  isDeclined: false,
  isCramped: false,
}

export type Player = ReturnType<typeof createPlayer>

/** Turns what stands on the page and what the person does into a situation. */
export function createPlayer(
  options: Pick<OverlayOptions, 'guide' | 'language' | 'overrides' | 'memory' | 'choices'>,
  storedMemory: unknown,
  storedChoices: unknown,
) {
  const { guide } = options.guide
  let memory = parseMemory(storedMemory)
  let choices = parseChoices(storedChoices)
  let wanted = wantedTargets(guide, options.overrides, choices)
  let settled: Settled | undefined
  let showing: Showing = { outcome: NOTHING, target: '', way: undefined }
  let skipped: Situation['skipped'] = []
  let view = PLAIN
  let isPaused = false
  /** How large the person wants the card, if they said so: that counts also where it is cramped. */
  let wish: 'small' | 'full' | undefined
  let missingSince: number | undefined
  let pressedSince: number | undefined
  let finishedSince: number | undefined
  let hadResults = false

  function remember(change: Partial<GuideMemory>): void {
    memory = { ...memory, ...change }
    void options.memory.save(memory).catch(forgiven)
  }

  /** `sinceGesture`: milliseconds since the person last pressed something on the page. */
  function takeIn(stock: Stock, now: number, sinceGesture: number): void {
    const before = settled?.index
    const isBusy = stock.page.isLoading || sinceGesture < BUSY
    settled = settleStep(settled, stock.step, now, isBusy ? BUSY : REDRAW)
    const { index } = settled
    if (index !== before) enterStep(index, before)
    finishedSince = index === guide.steps.length ? (finishedSince ?? now) : undefined
    // Pages take a moment to draw what was asked for; only then is another way worth showing.
    const mayDetour = missingSince !== undefined && now - missingSince > DETOUR_AFTER
    showing = stock.show(index, mayDetour || showing.way !== undefined)
    const isMissing = showing.outcome.kind === 'missing'
    const isTargetMissing = isMissing || showing.way !== undefined
    missingSince = isTargetMissing ? (missingSince ?? now) : undefined
    const id = guide.steps[index]?.id
    if (id && (!isMissing || now - (missingSince ?? now) > 600)) noteShown(index, id)
  }

  function enterStep(index: number, before: number | undefined): void {
    view = PLAIN
    missingSince = undefined
    const isForward = before === undefined || index > before
    skipped = isForward ? skippedSteps(guide.steps, index, memory.shown) : []
    if (index === guide.steps.length) {
      remember({ finished: true })
    } else if (!isForward) {
      // Whoever goes back starts this part again: what was pressed or marked later no longer counts.
      const later = guide.steps.slice(index).map((step) => step.id)
      remember({ pressed: [], marked: memory.marked.filter((id) => !later.includes(id)) })
      pressedSince = undefined
    }
  }

  function noteShown(index: number, id: string): void {
    const reached = guide.steps.slice(0, index + 1).map((step) => step.id)
    const shown = [...new Set([...memory.shown, ...reached])]
    if (memory.step !== id || shown.length > memory.shown.length) remember({ step: id, shown })
  }

  function notePress(change: Partial<GuideMemory>, now: number): void {
    pressedSince = now
    remember(change)
  }

  /** Whoever types has not saved what stands there now. */
  function noteTyping(): void {
    pressedSince = undefined
  }

  /** What can be picked by number just now. */
  function candidates(): readonly Located[] {
    if (showing.outcome.kind === 'ambiguous') return showing.outcome.candidates
    return showing.outcome.kind === 'missing' ? showing.outcome.near : []
  }

  function isChoosing(): boolean {
    return view.isChoosing || (showing.outcome.kind === 'ambiguous' && !view.isDeclined)
  }

  function choose(number: number): void {
    const chosen = candidates()[number - 1]
    if (!chosen) return
    const fingerprint = chosen.inside?.fingerprint ?? fingerprintOf(chosen.element)
    choices = { ...choices, [showing.target]: fingerprint }
    wanted = wantedTargets(guide, options.overrides, choices)
    void options.choices.save(choices).catch(forgiven)
    view = PLAIN
  }

  function markDone(): void {
    const step = guide.steps[settled?.index ?? 0]
    if (step) remember({ marked: [...new Set([...memory.marked, step.id])] })
  }

  function act(act: Act): void {
    if (act === 'pause' || act === 'resume') isPaused = act === 'pause'
    else if (act === 'minimise' || act === 'expand') {
      wish = act === 'minimise' ? 'small' : 'full'
    } else if (act === 'help') view = { ...view, isHelping: true }
    else if (act === 'picture') view = { ...view, isPictureShown: !view.isPictureShown }
    else if (act === 'choose') view = { ...view, isChoosing: true }
    else if (act === 'none')
      view = { ...view, isChoosing: false, isDeclined: true, isHelping: true }
    else if (act === 'done' || act === 'yes') markDone()
    else if (act === 'no') {
      pressedSince = undefined
      remember({ pressed: [] })
    } else if (act.startsWith('choice-')) choose(Number(act.slice('choice-'.length)))
  }

  function shrink(): void {
    view = { ...view, isCramped: true }
  }

  function situation(
    now: number,
    seen: Pick<Situation, 'trouble' | 'elsewhere' | 'results' | 'copied'>,
  ): Situation {
    hadResults ||= seen.results !== undefined
    const index = settled?.index ?? 0
    const step = guide.steps[index]
    const isAnswerLate = pressedSince !== undefined && now - pressedSince > PATIENCE
    const isPressed = step && memory.pressed.includes(step.target)
    const isMissing = showing.outcome.kind === 'missing'
    const isMissingLong = isMissing && missingSince !== undefined && now - missingSince > PATIENCE
    return {
      entry: options.guide,
      language: options.language(),
      index,
      kind: showing.outcome.kind,
      way: showing.way,
      ...seen,
      reading: reading(now),
      candidates: candidates().map(({ element, inside }) =>
        (inside?.name ?? nameOf(element)).trim().slice(0, 40),
      ),
      isChoosing: isChoosing(),
      isHelping: view.isHelping || isMissingLong,
      isPictureShown: view.isPictureShown,
      isAsking: step?.ask !== undefined && isPressed === true && isAnswerLate,
      isPaused,
      isSmall: wish === 'small' || (view.isCramped && wish !== 'full'),
      skipped,
    }
  }

  /** What was read and then deleted is not read again. */
  function reading(now: number): Situation['reading'] {
    if (guide.reads === undefined || finishedSince === undefined || hadResults) return undefined
    return now - finishedSince > READING ? 'failed' : 'under-way'
  }

  function progress(): OverlayProgress {
    const index = settled?.index ?? 0
    const steps = guide.steps.length
    const state = index === steps ? 'done' : isPaused ? 'paused' : 'running'
    return { state, step: Math.min(index + 1, steps), steps, outcome: showing.outcome.kind }
  }

  if (memory.pressed.length > 0) pressedSince = performance.now()

  return {
    takeIn,
    notePress,
    noteTyping,
    act,
    /** What was shown may be gone for good. */
    forget: () => {
      showing = { outcome: NOTHING, target: '', way: undefined }
    },
    shrink,
    situation,
    progress,
    memory: () => memory,
    wanted: () => wanted,
    isPaused: () => isPaused,
    isMissing: () => showing.outcome.kind === 'missing',
    index: () => settled?.index,
    target: () => showing.target,
    shown: (): Located | undefined =>
      showing.outcome.kind === 'found' ? showing.outcome : undefined,
    numbered: (): readonly Located[] => (isChoosing() ? candidates() : []),
  }
}

/** Storage that fails must not keep anybody from being guided. */
function forgiven(): void {}

const NOTHING: Outcome = { kind: 'missing', near: [], tried: [], saw: [], hidden: 0 }

function wantedTargets(
  guide: Guide,
  overrides: OverlayOptions['overrides'],
  choices: Readonly<Record<string, Fingerprint>>,
): ReadonlyMap<string, Wanted> {
  return new Map(
    Object.entries(guide.targets).map(([id, target]) => [
      id,
      wantedFrom(target, overrides[id], choices[id]),
    ]),
  )
}

function parseChoices(stored: unknown): Readonly<Record<string, Fingerprint>> {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, value]) => {
      const fingerprint = parseFingerprint(value)
      return fingerprint ? [[id, fingerprint]] : []
    }),
  )
}
