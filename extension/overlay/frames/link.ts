import type { Frame, Located, Outcome } from '../locate/index.ts'
import type { Geometry } from '../locate/spot.ts'
import { isFromFrame } from './from-frame.ts'
import type { Line } from './line.ts'
import type { FarOutcome, FarSpot, FromFrame, Report, ToFrame } from './protocol.ts'

/** A line that broke without a farewell may be mended by the frame's script within this time. */
const GRACE = 1000

export type Link = {
  /** The browser's number of the frame. */
  id: number
  frame: Frame
  origin: string
  /** When it was made. */
  since: number
  isOver: () => boolean
  report: () => Report | undefined
  tell: (message: ToFrame) => void
  /** Tells only what is not known yet. */
  tellOnce: (message: ToFrame) => void
  outcome: (target: string) => Outcome | undefined
  end: () => void
}

type Options = {
  id: number
  frame: Frame
  origin: string
  line: Line
  /** What comes besides reports. */
  onWord: (word: Exclude<FromFrame, Report>) => void
  onChange: () => void
  onGone: () => void
}

/** What is known of one frame, from the script of ours in it. */
export function makeLink({ id, frame, origin, line, onWord, onChange, onGone }: Options): Link {
  let isOver = false
  let report: Report | undefined
  let places: ReadonlyMap<string, Geometry> = new Map()
  const told = new Map<string, string>()
  const awaited = new Map<string, () => void>()

  line.listen(
    (message) => {
      if (!isFromFrame(message)) return
      if (message.kind === 'report') {
        report = message
        places = new Map(Object.entries(message.places))
        onChange()
        return
      }
      if (message.kind === 'moved') places = new Map([...places, ...Object.entries(message.places)])
      else if (message.kind === 'brought') awaited.get(message.key)?.()
      else if (message.kind === 'bye') onGone()
      onWord(message)
    },
    () => {
      isOver = true
      setTimeout(onGone, GRACE)
    },
  )

  function located(spot: FarSpot): Located {
    const { key, evidence, enabled, name, fingerprint, isFilled } = spot
    return {
      element: frame.element,
      frame: frame.parent,
      evidence,
      enabled,
      inside: {
        frame,
        key,
        geometry: () => places.get(key),
        name,
        fingerprint,
        isFilled,
        bring(done) {
          awaited.set(key, done)
          line.send({ kind: 'bring', key })
        },
        scroll: (by) => line.send({ kind: 'scroll', key, by }),
        focus: () => line.send({ kind: 'focus', key }),
      },
    }
  }

  return {
    id,
    frame,
    origin,
    since: performance.now(),
    isOver: () => isOver,
    report: () => report,
    tell: line.send,
    tellOnce(message) {
      const written = JSON.stringify(message)
      if (told.get(message.kind) === written) return
      told.set(message.kind, written)
      line.send(message)
    },
    outcome(target) {
      const far = report?.outcomes[target]
      return far && outcomeOf(far, far.spots.map(located))
    },
    end: line.end,
  }
}

function outcomeOf({ kind, hidden }: FarOutcome, spots: readonly Located[]): Outcome {
  const [first] = spots
  if (kind === 'found' && first) return { kind, ...first }
  if (kind === 'ambiguous') return { kind, candidates: spots }
  return { kind: 'missing', near: spots, tried: [], saw: [], hidden }
}
