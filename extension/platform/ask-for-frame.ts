import { browser } from 'wxt/browser'
import type { FrameMessage } from './frame-messages.ts'

/** Asks the background to bring into this very frame what looks into it. */
export function askForFrame(): void {
  // Nobody answers; and once the extension was reloaded there is nobody to hear.
  browser.runtime?.sendMessage({ kind: 'frame-door' } satisfies FrameMessage).catch(() => {})
}
