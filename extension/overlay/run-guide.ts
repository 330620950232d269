import type { Act } from './card/card-model.ts'
import { describeCard } from './card/describe-card.ts'
import { guideVocabulary } from './guide-vocabulary.ts'
import { copyResults, whatToCopy } from './host/copy-results.ts'
import { createHost } from './host/create-host.ts'
import type { EventTap } from './host/event-tap.ts'
import { createFace } from './host/face.ts'
import { actOf, openGateway } from './host/gateway.ts'
import { createJump } from './host/jump.ts'
import { keepHost, lockOf, removeCopies, undoZoom } from './host/keep-host.ts'
import { createViewKeeper } from './host/keep-in-view.ts'
import { createTopKeeper } from './host/keep-on-top.ts'
import { watchLatePress } from './host/late-press.ts'
import { type DeepRoot, locate, type Outcome, spotsOf } from './locate/index.ts'
import { observePage } from './observe-page.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { createPace } from './pace.ts'
import { createPlayer } from './play-guide.ts'
import type { Copied, Results } from './results.ts'
import { createPressLog, pressTargets } from './state/press-log.ts'
import { type Stock, takeStock } from './state/take-stock.ts'
import { type Watched, watchPresses } from './state/watch-presses.ts'
import { troubleWith } from './trouble.ts'

type Options = OverlayOptions & { deepRoot: DeepRoot; tap: EventTap }

/** The running guide: frame after frame looks at the page, shows where the person is, and follows, until `life` ends. */
export function runGuide(
  options: Options,
  storedMemory: unknown,
  storedChoices: unknown,
  life: AbortController,
): void {
  const signal = AbortSignal.any([options.signal, life.signal])
  const { guide } = options.guide
  const host = createHost(options.mode)
  const face = createFace(host)
  const player = createPlayer(options, storedMemory, storedChoices)
  const log = createPressLog(guide)
  const view = createViewKeeper(host.element, () => {
    player.shrink()
    observer.stir()
  })
  const pace = createPace()
  const keepOnTop = createTopKeeper(host)
  let stock: Stock | undefined
  let reported = ''
  let pressable: readonly Watched[] = []
  let results: Results | undefined
  let copied: Copied | undefined

  const notePress = (id: string) => {
    const change = log.note(id, observer.gesture(), observer.look(), player.memory())
    if (change) player.notePress(change, performance.now())
    observer.stir()
  }
  const observer = observePage({
    deepRoot: options.deepRoot,
    ownHost: host.element,
    vocabulary: guideVocabulary(guide, player.wanted().values()),
    onEvent: watchPresses(watchedNow, notePress),
    signal,
  })
  const jump = createJump(face, player.shown)
  const lateOnCard = watchLatePress({
    pressedNow: () => actOf(host.shadow.querySelector('[data-act]:active')),
    isStillOver: (name) => host.shadow.querySelector(`[data-act=${name}]:hover`) !== null,
    onPress: act,
  })
  const lateOnPage = watchLatePress({
    pressedNow: () => pressable.find(({ located }) => located.element.matches(':active'))?.id,
    isStillOver: () => true,
    onPress: notePress,
  })
  openGateway({
    tap: options.tap,
    host,
    act: (name) => {
      lateOnCard.noteEvent()
      act(name)
    },
    jump,
    onPageEvent: (event) => {
      if (event.type === 'pointerup' || event.type === 'click') lateOnPage.noteEvent()
      observer.onEvent(event)
    },
    signal,
  })

  /** Targets whose press matters at this step or the next: people press "save" straight out of the field. */
  function watched(
    look: ((id: string) => Outcome | undefined) | undefined = stock?.look,
  ): readonly Watched[] {
    const index = player.index() ?? 0
    const ids = guide.steps.slice(index, index + 2).flatMap((step) => pressTargets(step.done))
    return [...new Set(ids)].flatMap((id) => {
      const outcome = look?.(id)
      return spotsOf(outcome)
        .filter(({ inside }) => !inside)
        .map((located) => ({ id, located }))
    })
  }

  /** A page may have drawn itself anew under the pointer, between the last look and the press. */
  function watchedNow(): readonly Watched[] {
    if (!observer.isStale()) return watched()
    const page = observer.look()
    observer.stir()
    return watched((id) => {
      const wanted = player.wanted().get(id)
      return wanted && locate(wanted, page)
    })
  }

  function act(name: Act): void {
    if (name === 'stop' || name === 'close') {
      const { step, steps, outcome, state } = player.progress()
      if (state !== 'done') options.onProgress({ state: 'stopped', step, steps, outcome })
      life.abort()
      return
    }
    const what = whatToCopy(name)
    if (what !== undefined) copy(what)
    if (name === 'show') view.again()
    if (name === 'expand') view.larger()
    player.act(name)
    observer.stir()
  }

  function copy(what: Copied['what']): void {
    if (!results) return
    void copyResults(what, results, host.shadow).then((outcome) => {
      copied = outcome
      observer.stir()
    })
  }

  function look(now: number): void {
    const memory = player.memory()
    stock = takeStock(observer.look(), {
      guide,
      wanted: player.wanted(),
      memory,
      typing: observer.typing,
      hasNewMessage: (page, words, unless) => log.hasNewMessage(page, memory, words, unless),
    })
    player.takeIn(stock, now, observer.sinceGesture())
    pressable = watched()
    const progress = player.progress()
    const next = JSON.stringify(progress)
    if (next !== reported) options.onProgress(progress)
    reported = next
  }

  function draw(now: number): void {
    const shown = player.isPaused() ? undefined : player.shown()
    if (shown) view.bring(`${player.index()} ${player.target()}`, shown)
    const trouble = shown && troubleWith(shown, host.element)
    const elsewhere = player.isMissing() ? observer.sealedFrames()[0] : undefined
    const situation = player.situation(now, { trouble, elsewhere, results, copied })
    if (pace.mayShow(situation.kind !== 'missing', now)) face.show(describeCard(situation))
    if (options.mode === 'open')
      face.mark(situation, guide.steps[situation.index]?.id ?? 'finished')
  }

  /** One frame that fails must not leave old words standing: drop everything that was seen and look anew. */
  function guardedFrame(now: number): void {
    if (signal.aborted) return
    requestAnimationFrame(guardedFrame)
    try {
      frame(now)
    } catch (error) {
      if (stock) console.warn('Souvera Mail Guide: looked anew after', error)
      stock = undefined
      player.forget()
      observer.stir()
    }
  }

  function frame(now: number): void {
    pace.onNewPage(() => {
      options.tap.rearm()
      observer.rearm()
      observer.stir()
      removeCopies(host)
    })
    keepHost(host.element, lockOf(stock?.page.topModal))
    const isLookedAt = pace.isDue(observer.isStale(), now)
    if (isLookedAt) {
      const begun = performance.now()
      undoZoom(host)
      look(now)
      draw(now)
      pace.noteCost(performance.now() - begun, now)
    }
    const shown = player.isPaused() ? undefined : player.shown()
    const { hidesTarget, card } = face.follow({
      shown,
      numbered: player.numbered(),
      isRtl: stock?.page.isRtl ?? false,
      isFresh: isLookedAt,
    })
    if (shown && card && hidesTarget) view.uncover(shown, card)
    if (isLookedAt) keepOnTop(card, now)
    lateOnCard.everyFrame()
    lateOnPage.everyFrame()
  }

  options.watchResults?.((next) => {
    results = next
    copied = undefined
    observer.stir()
  }, signal)
  signal.addEventListener('abort', () => host.element.remove())
  requestAnimationFrame(guardedFrame)
}
