import { defineContentScript } from 'wxt/utils/define-content-script'
import type { GuideStatus, PageMessage } from '../../shared/hand-over.ts'
import { type GuideSession, watchGuideSession } from '../platform/guide-session.ts'
import type { Outcome } from '../platform/outcome.ts'
import { onPageMessage, tellPage } from '../platform/page-messages.ts'
import { sendMessage } from '../platform/send-message.ts'

export default defineContentScript({
  // Registered at run time for the help center's origin alone, see background.ts.
  registration: 'runtime',
  matches: [],
  // Not async: a page that was open before would not count as loaded until the extension has answered.
  main(ctx) {
    // A frame of the help center on a foreign page is not the help center, and match patterns know
    // no port: the background compares this page's whole origin with the settings.
    if (window !== window.top) return
    const isWelcome = sendMessage({ kind: 'hello' }).then((outcome) => outcome === 'welcome')
    let status: Omit<GuideStatus, 'source' | 'kind'> = { state: 'ready' }

    const answer = (message: PageMessage) => {
      if (message.kind === 'hello') return tellPage(status)
      const { guide, language } = message
      void sendMessage({ kind: 'start-guide', guide, language }).then((outcome) => {
        if (outcome !== 'started') tellPage({ guide, state: toState(outcome) })
      })
    }
    // Right after its start Chromium takes seconds to answer; whoever presses the button meanwhile is not forgotten.
    onPageMessage((message) => void isWelcome.then((is) => is && answer(message)), ctx.signal)

    // Where a page was open before the extension, another one may have taken this script's place meanwhile.
    void isWelcome.then((is) => {
      if (!is || ctx.signal.aborted) return
      watchGuideSession((session) => {
        status = toStatus(session)
        tellPage(status)
      }, ctx.signal)
    })
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
