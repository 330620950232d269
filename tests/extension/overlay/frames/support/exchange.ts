import type { FrameDoor, FrameGate, Line } from '../../../../../extension/overlay/frames/line.ts'

type Hear = Parameters<FrameGate['open']>[0]
type End = { isOver: boolean; onMessage: (message: unknown) => void; onEnd: () => void }

/** Stands in for the background between a page and the one frame in it: the test says when it is shut down and started. */
export function makeExchange() {
  const lines = new Set<readonly [End, End]>()
  const waiting = new Set<string>()
  let hear: Hear | undefined
  let isDown = false
  let opened = 0

  function pair(): readonly [Line, Line] {
    const ends = [makeEnd(), makeEnd()] as const
    const [near, far] = ends
    lines.add(ends)
    opened += 1
    return [lineFrom(near, far), lineFrom(far, near)]
  }

  return {
    gate: {
      open(heard) {
        hear = heard
      },
    } satisfies FrameGate,
    /** For the script in a frame of this origin. */
    doorFor: (origin: string): FrameDoor => ({
      knock: () => (isDown ? waiting.add(origin) : hear?.onWaiting(origin)),
      onAsked: () => undefined,
      answer(_caller, word) {
        const [near, far] = pair()
        hear?.onLine(word, 1, origin, far)
        return near
      },
    }),
    /** How many lines there were. */
    opened: () => opened,
    /** What is under way is lost, and both sides hear of the end. */
    shutDown(): void {
      isDown = true
      for (const ends of lines) {
        for (const end of ends) end.isOver = true
        for (const end of ends) end.onEnd()
      }
      lines.clear()
    },
    start(): void {
      isDown = false
      for (const origin of waiting) hear?.onWaiting(origin)
      waiting.clear()
    },
  }
}

function makeEnd(): End {
  return { isOver: false, onMessage: () => undefined, onEnd: () => undefined }
}

/** Over it messages need a moment, as between windows. */
function lineFrom(own: End, other: End): Line {
  return {
    send(message) {
      const copy = JSON.parse(JSON.stringify(message))
      if (!own.isOver) setTimeout(() => other.isOver || other.onMessage(copy))
    },
    listen(onMessage, onEnd) {
      own.onMessage = onMessage
      own.onEnd = onEnd
    },
    end() {
      own.isOver = true
      setTimeout(() => {
        if (other.isOver) return
        other.isOver = true
        other.onEnd()
      })
    },
  }
}
