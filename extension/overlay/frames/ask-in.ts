import { type EventTap, tapEvents } from '../host/event-tap.ts'
import { isBehindBorder } from './border.ts'

/** What the first script in a frame leaves for the one that it asks for. */
export type Door = { tap: EventTap; isServed?: boolean }

// The extension's background may just be starting, or the frame's page just be coming.
const ASKS = [0, 300, 1000, 3000]

/**
 * In a frame over the border of an origin: listens at once, before the page's own scripts, and asks for what looks into
 * the frame until that is there. Whether anything may, the background decides.
 */
export function askIn(ask: () => void): void {
  if (!isBehindBorder()) return
  globalThis.souveraMailGuideDoor ??= { tap: tapEvents(new AbortController().signal) }
  const door = globalThis.souveraMailGuideDoor
  for (const delay of ASKS) setTimeout(() => door.isServed || ask(), delay)
}
