import { defineContentScript } from 'wxt/utils/define-content-script'
import { findGuide } from '../../shared/guides/index.ts'
import { markForTests } from '../overlay/mark-for-tests.ts'
import { type EventTap, startOverlay, tapEvents } from '../overlay/start-overlay.ts'
import { deepRoot } from '../platform/deep-root.ts'
import { type GuideSession, reportProgress, watchGuideSession } from '../platform/guide-session.ts'
import { choicesStore, memoryStore } from '../platform/guide-stores.ts'
import { openResultsLine } from '../results-line.ts'

export default defineContentScript({
  // Registered only while a guide runs, see background.ts.
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main(ctx) {
    // At once, before the page's own scripts: a page that stops events can then not silence the card.
    const tap = tapEvents(ctx.signal)
    let playing: Playing | undefined
    // Nobody tells a script that its extension was switched off: at each beat the context looks, and ends its signal.
    ctx.setInterval(() => {}, 1000)

    watchGuideSession((session) => {
      const isHere = session?.state === 'running' && session.origins.includes(location.origin)
      // A finished guide keeps its last card until the person closes it; in other tabs it is over.
      const isOwnEnd = session?.state === 'done' && playing?.isDone
      if ((isHere || isOwnEnd) && playing?.session.startedAt === session.startedAt) {
        playing.session = session
        return
      }
      playing?.life.abort()
      playing = isHere ? play(session, tap, ctx.signal) : undefined
    }, ctx.signal)
  },
})

type Playing = {
  /** As it is stored now: the language may change. */
  session: GuideSession
  life: AbortController
  isDone: boolean
}

function play(session: GuideSession, tap: EventTap, scriptEnds: AbortSignal): Playing {
  const life = new AbortController()
  const playing: Playing = { session, life, isDone: false }
  const guide = findGuide(session.guide)
  if (!guide) return playing
  // One after the other: a late "running" must not overtake "done".
  let reported = Promise.resolve()
  startOverlay({
    guide,
    language: () => playing.session.language,
    overrides: session.overrides,
    memory: memoryStore(session.guide),
    choices: choicesStore(session.guide),
    deepRoot,
    tap,
    mode: __OPEN_OVERLAY__ ? 'open' : 'closed',
    onDrawn: __OPEN_OVERLAY__ ? markForTests : undefined,
    signal: AbortSignal.any([life.signal, scriptEnds]),
    watchResults: (show, signal) => openResultsLine({ show, signal }),
    onProgress: ({ state, step }) => {
      playing.isDone = state === 'done'
      const now = state === 'paused' ? 'running' : state
      // After the extension was reloaded this script is cut off, until its successor takes over.
      reported = reported
        .then(() => reportProgress(session.startedAt, { step, state: now }))
        .catch(() => {})
    },
    onNext: () => void reportProgress(session.startedAt, { isContinued: true }).catch(() => {}),
  })
  return playing
}
