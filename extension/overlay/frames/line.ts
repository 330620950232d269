/** A line between two scripts of ours in different frames; no page can hear it or speak on it. */
export type Line = {
  send: (message: unknown) => void
  /** `onEnd`: the other side is gone, with its page or on purpose. */
  listen: (onMessage: (message: unknown) => void, onEnd: () => void) => void
  end: () => void
}

/** How a script hears of the scripts in the frames inside its page. */
export type FrameGate = {
  open: (
    hear: {
      /** A script somewhere in this tab, in a frame of this origin, waits to be called. */
      onWaiting: (origin: string) => void
      /** A script that was called with this word; `id` is the browser's number of its frame. */
      onLine: (word: string, id: number, origin: string, line: Line) => void
    },
    signal: AbortSignal,
  ) => void
}

/** How the script of a frame reaches the one around it. */
export type FrameDoor = {
  /** Makes itself known, to scripts of ours in the same tab only. */
  knock: () => void
  /** Somebody new may call. */
  onAsked: (listener: () => void, signal: AbortSignal) => void
  /** Answers a call that came from the frame with this number; undefined when the extension is gone. */
  answer: (caller: number, word: string) => Line | undefined
}

const CALL = /^\{"souvera-mail-guide":"(\d{1,16}):([a-z0-9]{20,40})"\}$/

/** What is said through the window itself: only which frame is which. Sound JSON, for pages that parse all they get. */
export function callFor(caller: number, word: string): string {
  return JSON.stringify({ 'souvera-mail-guide': `${caller}:${word}` })
}

export function parseCall(data: unknown): { caller: number; word: string } | undefined {
  const [, caller, word] = (typeof data === 'string' && CALL.exec(data)) || []
  return caller && word ? { caller: Number(caller), word } : undefined
}

/** A word that nobody can guess. */
export function secretWord(): string {
  const numbers = [...crypto.getRandomValues(new Uint32Array(4))]
  return numbers.map((number) => number.toString(36).padStart(7, '0')).join('')
}
