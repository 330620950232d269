/** What scripts in a tab's frames say to find each other; the background passes it on. */
export type FrameMessage =
  /** A frame's first script asks for the one that looks into it. */
  | { kind: 'frame-door' }
  /** A frame's script waits to be called; the background adds where. */
  | { kind: 'frame-waits'; origin?: string | undefined }
  /** Somebody new may call. */
  | { kind: 'frames' }

export function isFrameMessage(message: unknown): message is FrameMessage {
  const kind = typeof message === 'object' && message !== null && Reflect.get(message, 'kind')
  return kind === 'frame-door' || kind === 'frame-waits' || kind === 'frames'
}

/** The name of a line, by which the other end knows it: for whom it is and the word it was called with. */
export function lineName(frame: number, word: string, origin: string): string {
  return ['frame', frame, word, origin].join(' ')
}

export function parseLineName(
  name: string,
): { frame: number; word: string; origin: string } | undefined {
  const [, frame, word, origin] = /^frame (\d{1,16}) ([a-z0-9]{20,40}) (\S*)$/.exec(name) ?? []
  return word === undefined ? undefined : { frame: Number(frame), word, origin: origin ?? '' }
}
