import { defineContentScript } from 'wxt/utils/define-content-script'
import { offerFrames } from '../overlay/frames/offer.ts'
import { startFrameAgent } from '../overlay/frames/start-frame-agent.ts'
import { tapEvents } from '../overlay/host/event-tap.ts'
import { deepRoot } from '../platform/deep-root.ts'
import { frameDoor, frameGate } from '../platform/frame-gate.ts'

const TAKE_OVER = 'souvera-mail-guide-frame-take-over'

export default defineContentScript({
  // Registered only while a guide runs, see background.ts.
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main(ctx) {
    if (window === window.top) return offerFrames(frameGate)
    // What is around can look into this frame by itself; only over the border of an origin it needs help.
    if (window.frameElement) return
    // A sandbox without an origin: what is put into one, such as the content of a mail, is to be kept apart.
    if (window.origin === 'null') return
    const life = new AbortController()
    // One per page, however often it is injected; an older one may belong to an extension that was reloaded.
    document.dispatchEvent(new Event(TAKE_OVER))
    document.addEventListener(TAKE_OVER, () => life.abort(), { signal: life.signal })
    const signal = AbortSignal.any([life.signal, ctx.signal])
    // At once, before the page's own scripts. Whether it may act here, the background decides.
    startFrameAgent({
      door: frameDoor,
      gate: frameGate,
      deepRoot,
      tap: tapEvents(signal),
      signal,
    })
  },
})
