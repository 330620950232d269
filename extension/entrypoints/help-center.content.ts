import { defineContentScript } from 'wxt/utils/define-content-script'
import type { GuideStatus } from '../../shared/hand-over.ts'
import { type GuideSession, watchGuideSession } from '../platform/guide-session.ts'
import type { Outcome } from '../platform/outcome.ts'
import { onPageMessage, tellPage } from '../platform/page-messages.ts'
import { sendMessage } from '../platform/send-message.ts'

export default defineContentScript({
  // Registered at run time for the help center's origin alone, see background.ts.
  registration: 'runtime',
  matches: [],
  async main(ctx) {
    // A frame of the help center on a foreign page is not the help center, and match patterns know
    // no port: the background compares this page's whole origin with the settings.
    if (window !== window.top || (await sendMessage({ kind: 'hello' })) !== 'welcome') return

    let status: Omit<GuideStatus, 'source' | 'kind'> = { state: 'ready' }
    watchGuideSession((session) => {
      status = toStatus(session)
      tellPage(status)
    }, ctx.signal)

    onPageMessage((message) => {
      if (message.kind === 'hello') return tellPage(status)
      const { guide, language } = message
      void sendMessage({ kind: 'start-guide', guide, language }).then((outcome) => {
        if (outcome !== 'started') tellPage({ guide, state: toState(outcome) })
      })
    }, ctx.signal)
  },
})

function toStatus(session: GuideSession | undefined): Omit<GuideStatus, 'source' | 'kind'> {
  if (!session) return { state: 'ready' }
  const { guide, state, step, steps } = session
  return { guide, state, step, steps }
}

function toState(outcome: Outcome | undefined): GuideStatus['state'] {
  return outcome === 'needs-access' || outcome === 'no-workspace' ? outcome : 'failed'
}
