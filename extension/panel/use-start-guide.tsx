import { useState } from 'preact/hooks'
import { requestAccess } from '../platform/origins.ts'
import type { Outcome } from '../platform/outcome.ts'
import { sendMessage } from '../platform/send-message.ts'
import type { PanelContext } from './context.ts'

/** Starts guides, and what there is to say when one does not start: why, and the way to allow it. */
export function useStartGuide({
  language,
  origins,
  t,
}: Pick<PanelContext, 'language' | 'origins' | 't'>) {
  const [last, setLast] = useState<{ guide: string; outcome: Outcome | 'unreachable' }>()

  const start = async (guide: string) => {
    const outcome = (await sendMessage({ kind: 'start-guide', guide, language })) ?? 'unreachable'
    setLast({ guide, outcome })
  }
  const allow = async (guide: string) => {
    if (await requestAccess(origins)) await start(guide)
  }
  const outcome = last?.outcome
  const isFine = outcome === 'started' || outcome === 'stopped' || outcome === 'welcome'
  const problem = isFine ? undefined : outcome

  return {
    start,
    problem: (
      <>
        <div role="status">
          {problem && (
            <p class="notice">{t(`outcome.${problem}`, { origin: origins.join(', ') })}</p>
          )}
        </div>
        {last?.outcome === 'needs-access' && (
          <button type="button" class="primary" onClick={() => void allow(last.guide)}>
            {t('allow')}
          </button>
        )}
      </>
    ),
  }
}
