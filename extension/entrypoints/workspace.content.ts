import { defineContentScript } from 'wxt/utils/define-content-script'
import { findGuide } from '../../shared/guides/index.ts'
import { type EventTap, startOverlay, tapEvents } from '../overlay/start-overlay.ts'
import { deepRoot } from '../platform/deep-root.ts'
import {
  type GuideSession,
  updateGuideSession,
  watchGuideSession,
} from '../platform/guide-session.ts'
import { choicesStore, memoryStore } from '../platform/guide-stores.ts'
import { openResultsLine } from '../results-line.ts'

export default defineContentScript({
  // Registered only while a guide runs, see background.ts.
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main(ctx) {
    if (window !== window.top) return
    // At once, before the page's own scripts: a page that stops events can then not silence the card.
    const tap = tapEvents(ctx.signal)
    let playing: { startedAt: string; life: AbortController } | undefined

    watchGuideSession((session) => {
      const isHere = session?.state === 'running' && session.origins.includes(location.origin)
      if (isHere && playing?.startedAt === session.startedAt) return
      // A finished guide keeps its last card until the person closes it.
      if (session?.state === 'done' && playing?.startedAt === session.startedAt) return
      playing?.life.abort()
      playing = isHere
        ? { startedAt: session.startedAt, life: play(session, tap, ctx.signal) }
        : undefined
    }, ctx.signal)
  },
})

function play(session: GuideSession, tap: EventTap, scriptEnds: AbortSignal): AbortController {
  const life = new AbortController()
  const guide = findGuide(session.guide)
  if (!guide) return life
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
      const hasEnded = state === 'done' || state === 'stopped'
      reported = reported.then(() =>
        updateGuideSession({
          step,
          state: hasEnded ? state : 'running',
          ...(hasEnded && { endedAt: new Date().toISOString() }),
        }),
      )
    },
  })
  return life
}
