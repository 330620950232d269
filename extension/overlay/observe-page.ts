import type { EventTap } from './host/event-tap.ts'
import { tapEvents } from './host/event-tap.ts'
import { isFrame } from './locate/elements.ts'
import type { Frame } from './locate/frames.ts'
import { type DeepRoot, lookAtPage, type Outside, type Page, watchRoots } from './locate/index.ts'
import { noteTyping, type Typing } from './state/filled.ts'

// Things that change what can be seen without changing the tree.
const STIRRING = [
  'transitionend',
  'animationend',
  'toggle',
  'change',
  'load',
  'scrollend',
  'fullscreenchange',
]

type Options = {
  deepRoot: DeepRoot
  isOwn: (node: Node) => boolean
  /** Words that the guide speaks of. */
  vocabulary: RegExp | undefined
  /** The top window, for a page that is in a frame of it. */
  outside?: () => Outside | undefined
  /** Every event of the page that may be a press, and every change of a field. */
  onEvent: (event: Event, frame: Frame | undefined) => void
  signal: AbortSignal
}

export type Observer = {
  look: () => Page
  typing: Typing
  /** Milliseconds since the person last pressed something. */
  sinceGesture: () => number
  /** Something was pressed where this page's events do not come from. */
  noteGesture: () => void
  /** How often a pointer or a key went down: what happens at one count belongs to one gesture. */
  gesture: () => number
  /** Whether something changed since the last look. */
  isStale: () => boolean
  stir: () => void
  /** Sets all listeners again. */
  rearm: () => void
  onEvent: (event: Event) => void
  /** Frames of other origins. */
  sealedFrames: () => readonly Frame[]
}

/** Watches every tree of the page for changes, typing and presses. */
export function observePage({
  deepRoot,
  isOwn,
  vocabulary,
  outside,
  onEvent,
  signal,
}: Options): Observer {
  const typing: Typing = new WeakMap()
  const frameTaps = new Map<Document, EventTap>()
  const known: {
    isStale: boolean
    modals: readonly Element[]
    gesture: number
    gestureAt: number
  } = { isStale: true, modals: [], gesture: 0, gestureAt: Number.NEGATIVE_INFINITY }
  const stir = () => {
    known.isStale = true
  }

  const roots = watchRoots({
    deepRoot,
    vocabulary,
    isOwn,
    onChange: stir,
    onRoot({ node, frame }, end) {
      const listen = (type: string, handler: (event: Event) => void) =>
        node.addEventListener(type, handler, { capture: true, signal: end })
      listen('input', (event) => {
        noteTyping(event, typing)
        stir()
        onEvent(event, frame)
      })
      // Not composed: who wants to hear it from inside a shadow root must listen there.
      listen('submit', (event) => onEvent(event, frame))
      for (const type of STIRRING) listen(type, stir)
      if (frame && node.nodeType === 9) tapFrame(node, frame, end)
      stir()
    },
    signal,
  })

  function tapFrame(node: Node, frame: Frame, end: AbortSignal): void {
    const page = frame.element.contentDocument
    if (page !== node || !page?.defaultView) return
    const tap = tapEvents(end, page.defaultView)
    frameTaps.set(page, tap)
    end.addEventListener('abort', () => frameTaps.delete(page))
    tap.listen((event) => hear(event, frame), end)
  }

  function noteGesture(): void {
    known.gesture += 1
    known.gestureAt = performance.now()
  }

  function hear(event: Event, frame: Frame | undefined): void {
    if (event.type === 'pointerdown' || event.type === 'keydown') noteGesture()
    // Messages and what comes along with pointers change nothing by themselves.
    if (!/^(m|selectstart|drag|copy|keypress)/.test(event.type)) stir()
    onEvent(event, frame)
  }

  return {
    look() {
      known.isStale = false
      const page = lookAtPage(roots(), known.modals, outside?.())
      known.modals = page.modals
      return page
    },
    typing,
    noteGesture,
    gesture: () => known.gesture,
    sinceGesture: () => performance.now() - known.gestureAt,
    isStale: () => known.isStale,
    stir,
    rearm: () => {
      for (const tap of frameTaps.values()) tap.rearm()
    },
    onEvent: (event) => hear(event, undefined),
    sealedFrames: () =>
      roots().flatMap(({ node, frame: parent }) =>
        [...node.querySelectorAll('iframe,frame')]
          .filter(isFrame)
          .filter(isSealed)
          .map((element) => ({ element, parent })),
      ),
  }
}

function isSealed(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument === null
  } catch {
    return true
  }
}
