import type { Act } from './card/card-model.ts'
import { describeCard } from './card/describe-card.ts'
import { awaitHub } from './frames/await-hub.ts'
import { guideVocabulary } from './guide-vocabulary.ts'
import { actOf, createCardPress } from './host/card-press.ts'
import { copyResults, whatToCopy } from './host/copy-results.ts'
import { createHost } from './host/create-host.ts'
import type { EventTap } from './host/event-tap.ts'
import { createFace } from './host/face.ts'
import { openGateway } from './host/gateway.ts'
import { createJump } from './host/jump.ts'
import { isUnfocused, keepFocus } from './host/keep-focus.ts'
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
import { type Stock, takeStock, wasSent } from './state/take-stock.ts'
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
  const log = createPressLog(guide, (condition) => hub()?.messages(condition) ?? [])
  const view = createViewKeeper(host.element, () => {
    player.shrink()
    observer.stir()
  })
  const pace = createPace()
  const keepOnTop = createTopKeeper(host)
  const followFocus = keepFocus({ host, tap: options.tap, mayTake: isUnfocused, signal })
  let stock: Stock | undefined
  let reported = ''
  let pressable: readonly Watched[] = []
  let results: Results | undefined
  let copied: Copied | undefined

  const notePress = (id: string, gesture: number | string = observer.gesture()) => {
    const change = log.note(id, gesture, observer.look(), player.memory())
    if (change) player.notePress(change, performance.now())
    observer.stir()
  }
  const noteEvent = watchPresses(watchedNow, (id) => notePress(id))
  const vocabulary = guideVocabulary(guide, player.wanted().values())
  const observer = observePage({
    deepRoot: options.deepRoot,
    isOwn: (node) => node === host.element,
    vocabulary,
    onEvent: (event, frame) => {
      if (event.type === 'input' && event.isTrusted) player.noteTyping()
      noteEvent(event, frame)
    },
    signal,
  })
  const hub = awaitHub({
    guide,
    vocabulary,
    wanted: player.wanted,
    frames: observer.sealedFrames,
    onChange: observer.stir,
    onPress: notePress,
    onGesture: observer.noteGesture,
    onJump: () => jump(),
    signal,
  })
  const jump = createJump(face, player.shown)
  const lateOnCard = watchLatePress({
    pressedNow: () => actOf(host.shadow.querySelector('[data-act]:active')),
    isStillOver: (name) => host.shadow.querySelector(`[data-act=${name}]:hover`) !== null,
    onPress: (name) => {
      press.forget()
      act(name)
    },
  })
  const press = createCardPress(host, (name) => {
    lateOnCard.noteEvent()
    act(name)
  })
  const lateOnPage = watchLatePress({
    pressedNow: () => pressable.find(({ located }) => located.element.matches(':active'))?.id,
    isStillOver: () => true,
    onPress: (id) => notePress(id),
  })
  openGateway({
    tap: options.tap,
    press,
    act,
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
      return spotsOf(outcome).map((located) => ({ id, located }))
    })
  }

  /** Presses inside frames of other origins are heard there. */
  function watchedHere(look?: (id: string) => Outcome | undefined): readonly Watched[] {
    return watched(look).filter(({ located }) => !located.inside)
  }

  /** A page may have drawn itself anew under the pointer, between the last look and the press. */
  function watchedNow(): readonly Watched[] {
    if (!observer.isStale()) return watchedHere()
    const page = observer.look()
    observer.stir()
    return watchedHere((id) => {
      const wanted = player.wanted().get(id)
      const own = wanted && locate(wanted, page)
      return own && (hub()?.vote(own, id, page) ?? own)
    })
  }

  function act(name: Act): void {
    if (name === 'stop' || name === 'close' || name === 'next') {
      if (name === 'next') options.onNext?.()
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
    const seen = observer.look()
    stock = takeStock(hub()?.widen(seen) ?? seen, {
      guide,
      wanted: player.wanted(),
      memory,
      typing: observer.typing,
      far: hub(),
      hasNewMessage: (page, words, unless) => log.hasNewMessage(page, memory, words, unless),
    })
    player.takeIn(stock, now, observer.sinceGesture())
    const all = watched()
    pressable = all.filter(({ located }) => !located.inside)
    hub()?.tell({
      watched: all,
      followed: [...player.numbered(), ...[player.shown() ?? []].flat()],
      wasSent: wasSent(guide, memory),
      page: seen,
    })
    const progress = player.progress()
    const next = JSON.stringify(progress)
    if (next !== reported) options.onProgress(progress)
    reported = next
  }

  /** Host name of a large frame that nobody can look into. */
  function sealedHost(): string | undefined {
    return observer
      .sealedFrames()
      .filter(({ element }) => !hub()?.knows(element) && element.checkVisibility())
      .filter(({ element }) => element.getBoundingClientRect().height > 100)
      .map(({ element }) => (URL.canParse(element.src) ? new URL(element.src).host : ''))
      .find((name) => name !== '')
  }

  function draw(now: number): void {
    const shown = player.isPaused() ? undefined : player.shown()
    if (shown) view.bring(`${player.index()} ${player.target()}`, shown)
    const trouble = shown && troubleWith(shown, host.element)
    const elsewhere = player.isMissing() ? sealedHost() : undefined
    const situation = player.situation(now, { trouble, elsewhere, results, copied })
    if (pace.mayShow(situation.kind !== 'missing', now)) face.show(describeCard(situation))
    options.onDrawn?.(host.element, situation)
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
    followFocus()
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
