import { defineContentScript } from 'wxt/utils/define-content-script'
import { deepRoot } from '../platform/deep-root.ts'
import { serverDataStore } from '../platform/server-data-store.ts'
import { captureServerData } from '../server-data/capture.ts'
import { toServerData } from '../server-data/to-server-data.ts'

const TAKE_OVER = 'souvera-mail-guide-read-again'

export default defineContentScript({
  // Injected once the guide has led to the page with the server data, see read-server-data.ts.
  registration: 'runtime',
  matches: [],
  main(ctx) {
    if (window !== window.top) return
    const life = new AbortController()
    document.dispatchEvent(new Event(TAKE_OVER))
    document.addEventListener(TAKE_OVER, () => life.abort(), { signal: life.signal })
    captureServerData({
      deepRoot,
      signal: AbortSignal.any([life.signal, ctx.signal]),
      onReading(accounts) {
        const data = toServerData(accounts, {
          origin: location.origin,
          readAt: new Date().toISOString(),
        })
        if (data) void serverDataStore.save(data)
      },
    })
  },
})
