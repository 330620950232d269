import type { Target } from '../../shared/guides/index.ts'
import type { Language } from '../../shared/language.ts'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { tapEvents } from '../overlay/host/event-tap.ts'
import { keepFocus } from '../overlay/host/keep-focus.ts'
import { keepHost, lockOf, undoZoom } from '../overlay/host/keep-host.ts'
import {
  boxOf,
  type DeepRoot,
  lookAtPage,
  wantedFrom,
  watchRoots,
} from '../overlay/locate/index.ts'
import { describeTarget } from './describe.ts'
import { describeJudged } from './describe-judged.ts'
import { examine } from './examine.ts'
import type { PickerAct } from './keys.ts'
import { listenWhilePicking } from './listen.ts'
import type { Picked } from './picked.ts'
import { createPickerHost } from './picker-host.ts'
import { createPointer } from './pointer.ts'

export type PickerOptions = {
  target: Target
  override: TargetOverride | undefined
  language: Language
  /** Opens closed shadow roots. */
  deepRoot: DeepRoot
  /** Open only for tests. */
  mode: 'open' | 'closed'
  signal: AbortSignal
  onPicked: (picked: Picked) => void
  onCancelled: () => void
}

/**
 * Lets a person point at the place of a target until one is picked, the person cancels or the signal ends it.
 * Nothing on the page is triggered by it: every press and every key stays with the picker, except in a pause.
 */
export function startPicker(options: PickerOptions): void {
  const { target, override, language, deepRoot } = options
  const life = new AbortController()
  const signal = AbortSignal.any([options.signal, life.signal])
  const face = createPickerHost(options.mode)
  const tap = tapEvents(signal)
  // While somebody points, every key is the picker's: a place of the page that has the focus only confuses.
  const followFocus = keepFocus({ host: face.host, tap, mayTake: () => !isPaused, signal })
  const wanted = wantedFrom(target, override, undefined)
  const roots = watchRoots({
    deepRoot,
    isOwn: (node) => node === face.host.element,
    onChange: () => undefined,
    onRoot: () => undefined,
    signal,
  })
  const look = () => lookAtPage(roots())
  const pointer = createPointer({ look, wanted, deepRoot, withoutGlass: face.withoutGlass })
  let isPaused = false
  let current = ''

  const acts: Readonly<Record<PickerAct, () => void>> = {
    pick() {
      const place = pointer.place()
      if (!place) return
      const picked = face.withoutGlass(() => examine(place, target, override, look()))
      life.abort()
      options.onPicked(picked)
    },
    next: () => pointer.step(1),
    previous: () => pointer.step(-1),
    larger: pointer.larger,
    smaller: pointer.smaller,
    move: face.moveBar,
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    cancel() {
      life.abort()
      options.onCancelled()
    },
  }

  function setPaused(next: boolean): void {
    isPaused = next
    face.setGlass(!next)
    if (next) pointer.forget()
    describe()
    // The focus stays in the page: menus close when they lose it. The keys are heard all the same.
    draw()
  }

  function describe(): void {
    const place = pointer.place()
    const words = place && face.withoutGlass(() => describeJudged(place, wanted, look(), language))
    current = [pointer.counted(), words].filter(Boolean).join(': ')
  }

  function draw(): void {
    const place = pointer.place()
    face.draw(
      { language, wanted: describeTarget(target, language), current, isPaused },
      place && boxOf(place.element, place.frame),
    )
  }

  function keepOurs(): void {
    keepHost(face.host.element, lockOf(look().topModal))
    undoZoom(face.host)
    followFocus()
  }

  function frame(): void {
    if (signal.aborted) return
    requestAnimationFrame(frame)
    keepOurs()
    draw()
  }

  signal.addEventListener('abort', () => face.host.element.remove())
  keepOurs()
  draw()
  face.focus()
  listenWhilePicking({
    tap,
    face,
    isPaused: () => isPaused,
    onPoint(x, y) {
      pointer.point(x, y)
      describe()
    },
    onAct(act) {
      acts[act]()
      if (!signal.aborted) describe()
    },
    signal,
  })
  requestAnimationFrame(frame)
}
