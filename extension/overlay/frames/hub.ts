import type { Names } from '../../../shared/guides/index.ts'
import type { Box } from '../locate/boxes.ts'
import { toTopWindow } from '../locate/frames.ts'
import {
  type Frame,
  type Located,
  type Outcome,
  type Page,
  requiredBy,
  spotsOf,
} from '../locate/index.ts'
import { mergeOutcomes } from '../locate/merge-outcomes.ts'
import { isReachable } from '../locate/visibility.ts'
import type { FarMessage } from '../state/press-log.ts'
import { callFor, type FrameGate, secretWord } from './line.ts'
import { type Link, makeLink } from './link.ts'
import type { Brief, Placement } from './protocol.ts'

export type HubOptions = {
  gate: FrameGate
  /** The browser's number of this frame; the top one's is 0. */
  id: number
  brief: () => Omit<Brief, 'id'>
  /** All frames of other origins, as they stand now. */
  frames: () => readonly Frame[]
  onChange: () => void
  onPress: (target: string, gesture: string) => void
  onGesture: () => void
  onJump: () => void
  signal: AbortSignal
}

export type Hub = ReturnType<typeof openHub>

/** Everything that is known of frames of other origins, from scripts of ours in those where they may run. */
export function openHub(options: HubOptions) {
  const links = new Map<Element, Link>()
  const called = new Map<string, { frame: Frame; origin: string }>()

  /** Only pages of this origin can hear it, and what they hear tells them nothing. */
  function call(origin: string): void {
    for (const frame of options.frames()) {
      if (links.get(frame.element)?.isOver() === false) continue
      for (const [word, each] of called) {
        if (each.frame.element === frame.element && each.origin === origin) called.delete(word)
      }
      const word = secretWord()
      called.set(word, { frame, origin })
      frame.element.contentWindow?.postMessage(callFor(options.id, word), origin)
    }
  }

  options.gate.open(
    {
      onWaiting: call,
      onLine(word, id, origin, line) {
        const expected = called.get(word)
        called.delete(word)
        if (expected?.origin !== origin) return line.end()
        const { frame } = expected
        links.get(frame.element)?.end()
        const drop = () => {
          if (links.get(frame.element) !== link) return
          links.delete(frame.element)
          options.onChange()
        }
        const link: Link = makeLink({
          id,
          frame,
          origin,
          line,
          onChange: options.onChange,
          onGone: drop,
          onWord(message) {
            if (message.kind === 'pressed') {
              options.onPress(message.id, word + message.gesture)
              link.tell({ ...message, kind: 'heard' })
            } else if (message.kind === 'gesture') options.onGesture()
            else if (message.kind === 'jump') options.onJump()
          },
        })
        links.set(frame.element, link)
        link.tellOnce({ ...options.brief(), id })
        // It begins when it is told where it lies, which is done when the page is looked at.
        options.onChange()
      },
    },
    options.signal,
  )
  options.signal.addEventListener('abort', () => {
    for (const link of links.values()) link.end()
  })

  const present = () => [...links.values()].filter(({ frame }) => frame.element.isConnected)
  const reports = () => present().flatMap((link) => link.report() ?? [])

  /** What each frame found; what is in a frame that nobody can see or reach counts as hidden. */
  function outcomes(target: string, page: Page): readonly Outcome[] {
    return present().flatMap((link) => {
      const outcome = link.outcome(target)
      if (!outcome || isReachable(link.frame.element, link.frame.parent, page.modalOf)) {
        return outcome ?? []
      }
      const hidden = outcome.kind === 'missing' ? outcome.hidden : spotsOf(outcome).length
      return { kind: 'missing' as const, near: [], tried: [], saw: [], hidden }
    })
  }

  return {
    knows: (frame: Element) => links.has(frame),
    /** One vote over what this page has and what the frames brought forward. */
    vote: (own: Outcome, target: string, page: Page): Outcome => {
      const wanted = options.brief().wanted[target]
      return mergeOutcomes(own, outcomes(target, page), wanted && requiredBy(wanted))
    },
    shows: (words: Names): boolean => {
      const index = options.brief().texts.indexOf(words)
      return reports().some(({ texts }) => texts[index] === true)
    },
    messages: ({ words }: { words: Names }): readonly FarMessage[] => {
      const index = options.brief().messages.findIndex((each) => each.words === words)
      return present().flatMap((link) =>
        (link.report()?.messages[index] ?? []).map((message) => ({
          ...message,
          since: link.since,
        })),
      )
    },
    /** The page, with what is true of the frames as well. */
    widen: (page: Page): Page => ({
      ...page,
      url: [page.url, ...reports().map(({ url }) => url)].join(' '),
      isLoading: page.isLoading || reports().some(({ isLoading }) => isLoading),
    }),
    /** Tells each frame what matters now; nothing is said twice. */
    tell(wish: {
      watched: readonly { id: string; located: Located }[]
      followed: readonly Located[]
      wasSent: boolean
      page: Page
      toTop?: ((box: Box) => Box) | undefined
    }): void {
      for (const link of present()) {
        const isIn = ({ inside }: Located) => inside?.frame.element === link.frame.element
        link.tellOnce({ ...options.brief(), id: link.id })
        link.tellOnce({
          kind: 'wish',
          watch: link.report() && [
            ...new Set(wish.watched.filter((each) => isIn(each.located)).map(({ id }) => id)),
          ],
          follow: wish.followed.filter(isIn).flatMap(({ inside }) => inside?.key ?? []),
          wasSent: wish.wasSent,
          placement: placementOf(link.frame, wish.page, wish.toTop),
        })
      }
    },
  }
}

function placementOf(frame: Frame, page: Page, toTop: (box: Box) => Box = (box) => box): Placement {
  const unit = toTop(toTopWindow({ left: 0, top: 0, width: 1, height: 1 }, frame))
  return {
    left: Math.round(unit.left),
    top: Math.round(unit.top + page.scrollTop),
    scaleX: unit.width,
    scaleY: unit.height,
    width: page.width,
    isRtl: page.isRtl,
    url: page.url,
  }
}
