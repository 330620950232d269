import { defineContentScript } from 'wxt/utils/define-content-script'
import type { Door } from '../overlay/frames/ask-in.ts'
import { isBehindBorder } from '../overlay/frames/border.ts'
import { startFrameAgent } from '../overlay/frames/start-frame-agent.ts'
import { tapEvents } from '../overlay/host/event-tap.ts'
import { deepRoot } from '../platform/deep-root.ts'
import { frameDoor, frameGate } from '../platform/frame-gate.ts'

const TAKE_OVER = 'souvera-mail-guide-frame-take-over'

export default defineContentScript({
  // Brought into single frames only while a guide runs, see enter-frames.ts.
  registration: 'runtime',
  matches: [],
  main(ctx) {
    // A sandbox without an origin: what is put into one, such as the content of a mail, is to be kept apart.
    if (!isBehindBorder() || window.origin === 'null') return
    const life = new AbortController()
    // One per page, however often it is injected; an older one may belong to an extension that was reloaded.
    document.dispatchEvent(new Event(TAKE_OVER))
    document.addEventListener(TAKE_OVER, () => life.abort(), { signal: life.signal })
    const signal = AbortSignal.any([life.signal, ctx.signal])
    const door: Door = globalThis.souveraMailGuideDoor ?? { tap: tapEvents(signal) }
    door.isServed = true
    startFrameAgent({
      door: frameDoor,
      gate: frameGate,
      deepRoot,
      tap: door.tap,
      signal,
    })
  },
})
