import { defineContentScript } from 'wxt/utils/define-content-script'
import type { Door } from '../overlay/frames/ask-in.ts'
import { isBehindBorder } from '../overlay/frames/border.ts'
import { startFrameAgent } from '../overlay/frames/start-frame-agent.ts'
import { tapEvents } from '../overlay/host/event-tap.ts'
import { deepRoot } from '../platform/deep-root.ts'
import { frameDoor, frameGate } from '../platform/frame-gate.ts'

export default defineContentScript({
  // Brought into single frames only while a guide runs, see enter-frames.ts.
  registration: 'runtime',
  matches: [],
  main(ctx) {
    // A sandbox without an origin: what is put into one, such as the content of a mail, is to be kept apart.
    if (!isBehindBorder() || window.origin === 'null') return
    // One per page, however often it is injected: the older one ends.
    const { signal } = ctx
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
