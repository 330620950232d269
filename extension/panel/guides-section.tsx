import { useEffect, useState } from 'preact/hooks'
import { guides } from '../../shared/guides/index.ts'
import { guideHistory, type PastGuide } from '../platform/guide-history.ts'
import { type GuideSession, watchGuideSession } from '../platform/guide-session.ts'
import type { PanelContext } from './context.ts'
import { GuideItem } from './guide-item.tsx'
import { Section } from './section.tsx'
import { useStored } from './use-stored.ts'

/** The guides and where each of them stands. */
export function GuidesSection({ context }: { context: PanelContext }) {
  const session = useGuideSession()
  const history = useStored(guideHistory)
  const past = (id: string): PastGuide | undefined => {
    if (session?.guide === id) return session
    const before = history?.[id]
    // It was left behind when another one was started.
    return before?.state === 'running' ? { ...before, state: 'stopped' } : before
  }
  const running = guides.find(({ guide }) => past(guide.id)?.state === 'running')
  const { step = 1, steps = 1 } = session ?? {}

  return (
    <Section
      id="guides"
      context={context}
      summary={running && context.t('state.running', { step, steps })}
    >
      <ul class="guides">
        {guides.map((entry) => (
          <GuideItem
            key={entry.guide.id}
            entry={entry}
            past={past(entry.guide.id)}
            context={context}
          />
        ))}
      </ul>
    </Section>
  )
}

export function useGuideSession(): GuideSession | undefined {
  const [session, setSession] = useState<GuideSession>()
  useEffect(() => {
    const life = new AbortController()
    watchGuideSession(setSession, life.signal)
    return () => life.abort()
  }, [])
  return session
}
