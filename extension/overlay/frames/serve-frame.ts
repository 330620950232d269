import { bringIntoView, isInView, scrollSpot } from '../host/bring-into-view.ts'
import { isJump } from '../host/gateway.ts'
import { focusIn } from '../host/jump.ts'
import { watchLatePress } from '../host/late-press.ts'
import { type Located, locate, type Outcome, type Page, spotsOf } from '../locate/index.ts'
import { candidatesOf } from '../locate/merge-outcomes.ts'
import type { Geometry } from '../locate/spot.ts'
import { observePage } from '../observe-page.ts'
import { createPace } from '../pace.ts'
import { markOf, messagesOn } from '../state/messages.ts'
import { showsText } from '../state/shows-text.ts'
import { isLeftFilled } from '../state/take-stock.ts'
import { type Watched, watchPresses } from '../state/watch-presses.ts'
import type { AgentOptions } from './agent-options.ts'
import { farOutcome, geometryOf, type Keys } from './far-spot.ts'
import { openHub } from './hub.ts'
import type { Presses } from './keep-presses.ts'
import type { Line } from './line.ts'
import { outsideOf } from './outside.ts'
import type { Brief, FromFrame, Report, ToFrame, Wish } from './protocol.ts'

type Options = AgentOptions & {
  line: Line
  brief: () => Brief
  keyOf: Keys
  presses: Presses
  /** From the first look on, this one sees what is pressed. */
  takeOver: () => void
}

/** How long a frame that is not drawn may go without being looked at: the browser gives it no animation frames. */
const UNDRAWN = 250

/** Keeps the browser from ending the extension's part in between while nothing changes. */
const SIGN_OF_LIFE = 20_000

/** Looks at this frame for as long as the signal lasts, and tells what changes; returns what takes in wishes. */
export function serveFrame(options: Options): (message: ToFrame) => void {
  const { line, brief, keyOf, presses, signal } = options
  const say = (message: FromFrame) => line.send(message)
  const pace = createPace()
  let wish: (Wish & { watch: readonly string[] }) | undefined
  let outcomes: ReadonlyMap<string, Outcome> = new Map()
  let spots: ReadonlyMap<string, Located> = new Map()
  let reported: Report | undefined
  let moved = '{}'

  const { vocabulary } = brief()
  const observer = observePage({
    deepRoot: options.deepRoot,
    isOwn: () => false,
    vocabulary: vocabulary === undefined ? undefined : new RegExp(vocabulary, 'iu'),
    outside: () => wish && outsideOf(wish.placement),
    onEvent: watchPresses(watchedNow, press),
    signal,
  })
  const hub = openHub({
    gate: options.gate,
    id: brief().id,
    brief,
    frames: observer.sealedFrames,
    onChange: observer.stir,
    onPress: tellPress,
    onGesture: () => say({ kind: 'gesture' }),
    onJump: () => say({ kind: 'jump' }),
    signal,
  })
  const latePress = watchLatePress({
    pressedNow: () => watched().find(({ located }) => located.element.matches(':active'))?.id,
    isStillOver: () => true,
    onPress: press,
  })
  options.tap.listen((event) => {
    if (isJump(event)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.type === 'keydown') say({ kind: 'jump' })
      return
    }
    if (event.type === 'pointerdown') say({ kind: 'gesture' })
    if (event.type === 'pointerup' || event.type === 'click') latePress.noteEvent()
    observer.onEvent(event)
  }, signal)

  function watched(): readonly Watched[] {
    return (wish?.watch ?? []).flatMap((id) =>
      spotsOf(outcomes.get(id))
        .filter(({ inside }) => !inside)
        .map((located) => ({ id, located })),
    )
  }

  /** The page may have drawn itself anew under the pointer, between the last look and the press. */
  function watchedNow(): readonly Watched[] {
    if (observer.isStale()) look()
    return watched()
  }

  function press(id: string): void {
    // What stands there now stood there before the press.
    if (observer.isStale()) look()
    tellPress(id, `/${observer.gesture()}`)
    observer.stir()
  }

  function tellPress(id: string, gesture: string): void {
    const pressed = { kind: 'pressed' as const, id, gesture }
    presses.add(pressed, reported)
    say(pressed)
  }

  function look(): void {
    // Without its place in the top window, a corner of the frame would pass for one of the page.
    if (!wish) return
    const seen = observer.look()
    const widened = hub.widen(seen)
    const page = { ...widened, url: [widened.url, wish?.placement.url].join(' ') }
    const { wanted, texts, messages } = brief()
    outcomes = new Map(
      Object.entries(wanted).map(([id, each]) => {
        return [id, hub.vote(locate(each, page), id, page)]
      }),
    )
    spots = new Map(
      [...outcomes.values()].flatMap(candidatesOf).map((spot) => [keyOf.spot(spot), spot]),
    )
    const sure = [...outcomes.values()].flatMap(spotsOf).map(keyOf.spot)
    const isFilled = (element: Element) =>
      isLeftFilled(element, observer.typing, wish?.wasSent === true)
    const report: Report = {
      kind: 'report',
      url: widened.url,
      isLoading: widened.isLoading,
      outcomes: Object.fromEntries(
        [...outcomes].map(([id, each]) => [id, farOutcome(each, keyOf, isFilled)]),
      ),
      texts: texts.map((words) => showsText(page, words) || hub.shows(words)),
      messages: messages.map(({ words, unless }) => [
        ...messagesOn(page, words, unless).map((message) => ({
          id: keyOf.element(message.element),
          mark: markOf(message),
        })),
        ...hub.messages({ words }).map(({ id, mark }) => ({ id, mark })),
      ]),
      places: placesOf([...new Set([...sure, ...(wish?.follow ?? [])])]),
    }
    if (!reported) options.takeOver()
    if (JSON.stringify(report) !== JSON.stringify(reported)) say(report)
    reported = report
    tellFrames(page)
  }

  function tellFrames(page: Page): void {
    if (!wish) return
    const outside = outsideOf(wish.placement)
    const wishes = wish
    hub.tell({
      watched: wishes.watch.flatMap((id) =>
        spotsOf(outcomes.get(id)).map((located) => ({ id, located })),
      ),
      followed: wishes.follow.flatMap((key) => spots.get(key) ?? []),
      wasSent: wishes.wasSent,
      page,
      toTop: outside.toTop,
    })
  }

  function placesOf(keys: readonly string[]): Readonly<Record<string, Geometry>> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const spot = spots.get(key)
        return spot?.element.isConnected ? [[key, geometryOf(spot)]] : []
      }),
    )
  }

  function frame(): void {
    const now = performance.now()
    pace.onNewPage(() => {
      options.tap.rearm()
      observer.rearm()
      observer.stir()
    })
    if (wish && pace.isDue(observer.isStale(), now)) {
      look()
      pace.noteCost(performance.now() - now, now)
    }
    follow()
    latePress.everyFrame()
  }

  function follow(): void {
    const places = placesOf(wish?.follow ?? [])
    const written = JSON.stringify(places)
    if (written !== moved) say({ kind: 'moved', places })
    moved = written
  }

  function nextFrame(): void {
    if (signal.aborted) return
    const run = () => {
      cancelAnimationFrame(drawn)
      clearTimeout(undrawn)
      if (signal.aborted) return
      try {
        frame()
      } catch (error) {
        console.warn('Souvera Mail Guide: looked anew after', error)
        observer.stir()
      }
      nextFrame()
    }
    const drawn = requestAnimationFrame(run)
    const undrawn = setTimeout(run, UNDRAWN)
  }

  const signs = setInterval(() => say({ kind: 'here' }), SIGN_OF_LIFE)
  signal.addEventListener('abort', () => clearInterval(signs))
  nextFrame()

  return (message) => {
    if (message.kind === 'wish') wish = { ...message, watch: presses.watching(message.watch) }
    if (message.kind === 'brief' || message.kind === 'wish') {
      observer.stir()
      return
    }
    if (message.kind === 'heard') return presses.heard(message)
    const spot = spots.get(message.key)
    if (!spot) return
    if (message.kind === 'scroll') {
      scrollSpot(spot, message.by)
      if (!isInView(spot)) bringIntoView(spot, undefined)
      return
    }
    if (message.kind === 'focus') {
      focusIn(spot)
      return
    }
    bringIntoView(spot, undefined, () => {
      say({ kind: 'moved', places: placesOf([message.key]) })
      say({ kind: 'brought', key: message.key })
    })
  }
}
