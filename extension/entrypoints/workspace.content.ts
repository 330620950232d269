import { defineContentScript } from 'wxt/utils/define-content-script'
import { findGuide } from '../../shared/guides/index.ts'
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
      if (isHere && playing?.startedAt === session.startedAt) return
      // A finished guide keeps its last card until the person closes it; in other tabs it is over.
      const isOwnEnd = playing?.isDone() && playing.startedAt === session?.startedAt
      if (session?.state === 'done' && isOwnEnd) return
      playing?.life.abort()
      playing = isHere ? play(session, tap, ctx.signal) : undefined
    }, ctx.signal)
  },
})

type Playing = { startedAt: string; life: AbortController; isDone: () => boolean }

function play(session: GuideSession, tap: EventTap, scriptEnds: AbortSignal): Playing {
  const life = new AbortController()
  let isDone = false
  const playing = { startedAt: session.startedAt, life, isDone: () => isDone }
  const guide = findGuide(session.guide)
  if (!guide) return playing
  // One after the other: a late "running" must not overtake "done".
  let reported = Promise.resolve()
  startOverlay({
    guide,
    language: session.language,
    overrides: session.overrides,
    memory: memoryStore(session.guide),
    choices: choicesStore(session.guide),
    deepRoot,
    tap,
    mode: __OPEN_OVERLAY__ ? 'open' : 'closed',
    signal: AbortSignal.any([life.signal, scriptEnds]),
    watchResults: (show, signal) => openResultsLine({ language: session.language, show, signal }),
    onProgress: ({ state, step }) => {
      isDone = state === 'done'
      const now = state === 'paused' ? 'running' : state
      // After the extension was reloaded this script is cut off, until its successor takes over.
      reported = reported
        .then(() => reportProgress(session.startedAt, { step, state: now }))
        .catch(() => {})
    },
  })
  return playing
}
