import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerFrames } from '../overlay/frames/offer.ts'
import { frameGate } from '../platform/frame-gate.ts'

// Brought into the top window by the first frame that needs it, see enter-frames.ts.
export default defineUnlistedScript(() => {
  if (window === window.top) offerFrames(frameGate)
})
