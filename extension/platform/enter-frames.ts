import { browser } from 'wxt/browser'
import { injectIntoFrame } from './content-scripts.ts'
import { isFrameMessage } from './frame-messages.ts'
import { placeOf, type Sender } from './frame-place.ts'

/**
 * Brings what looks into a frame of another origin into exactly the frames that ask for it, while a guide runs around
 * them; and into the window around what that one needs for them. Pages without such frames are given none of it.
 */
export function enterFrames(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (isFrameMessage(message) && message.kind === 'frame-door') void enter(sender)
  })
}

async function enter(sender: Sender): Promise<void> {
  const place = await placeOf(sender)
  if (!place || place.frame === 0) return
  try {
    await injectIntoFrame('frame-hub', place.tab, 0)
    await injectIntoFrame('frame', place.tab, place.frame)
  } catch {
    // The frame or the page is gone, or another one has come into it: that one asks for itself.
  }
}
