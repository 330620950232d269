import { defineContentScript } from 'wxt/utils/define-content-script'
import { deepRoot } from '../platform/deep-root.ts'
import { loadGuideSession, onGuideSessionChange } from '../platform/guide-session.ts'
import { FIRST_STATE, panelStore } from '../platform/panel-store.ts'
import { serverDataStore } from '../platform/server-data-store.ts'
import { findResultsLine, type ResultsLine } from '../results-line.ts'
import { captureServerData } from '../server-data/capture.ts'
import { cardResults } from '../server-data/card-results.ts'
import { toServerData } from '../server-data/to-server-data.ts'

export default defineContentScript({
  // Injected once the guide has led to the page with the server data, see read-server-data.ts.
  registration: 'runtime',
  matches: [],
  main(ctx) {
    if (window !== window.top) return
    // Injected again, it reads again, and the older one ends.
    const { signal } = ctx
    let line = findResultsLine()
    captureServerData({
      deepRoot,
      signal,
      onReading(accounts) {
        const data = toServerData(accounts, {
          origin: location.origin,
          readAt: new Date().toISOString(),
        })
        if (!data) return
        void serverDataStore.save(data).then(() => {
          if (line) showOnCard(line, signal)
          line = undefined
        })
      },
    })
  },
})

/** Keeps the card as the panel is: also when the person chooses an account, a program or a language there, or deletes everything. */
function showOnCard({ show, signal: cardEnds }: ResultsLine, scriptEnds: AbortSignal) {
  const signal = AbortSignal.any([cardEnds, scriptEnds])
  const write = async () => {
    const [session, data, panel = FIRST_STATE] = await Promise.all([
      loadGuideSession(),
      serverDataStore.load(),
      panelStore.load(),
    ])
    if (!session || signal.aborted) return
    show(data && cardResults(data, { ...panel, language: session.language }))
  }
  onGuideSessionChange(() => void write(), signal)
  serverDataStore.watch(() => void write(), signal)
  panelStore.watch(() => void write(), signal)
}
