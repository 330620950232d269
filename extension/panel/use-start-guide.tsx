import { useState } from 'preact/hooks'
import { askAccess } from '../platform/ask-access.ts'
import type { Outcome } from '../platform/outcome.ts'
import { sendMessage } from '../platform/send-message.ts'
import type { PanelContext } from './context.ts'

type Last = { guide: string; outcome: Outcome | 'denied' | 'impossible' | 'unreachable' }

/** Starts guides, and what there is to say when one does not start: why, and the way to allow it. */
export function useStartGuide(
  { language, origins, t }: Pick<PanelContext, 'language' | 'origins' | 't'>,
  /** What became of it before this page was opened. */
  before?: Last | undefined,
) {
  const [last, setLast] = useState(before)

  const start = async (guide: string) => {
    const outcome = (await sendMessage({ kind: 'start-guide', guide, language })) ?? 'unreachable'
    setLast({ guide, outcome })
  }
  const allow = async (guide: string) => {
    // Straight from the click, before anything is awaited: browsers ask only then.
    const access = await askAccess(origins)
    if (access === 'granted') await start(guide)
    else setLast({ guide, outcome: access })
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
        {(outcome === 'needs-access' || outcome === 'denied') && last && (
          <button type="button" class="primary" onClick={() => void allow(last.guide)}>
            {t('allow')}
          </button>
        )}
      </>
    ),
  }
}
