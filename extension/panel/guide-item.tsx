import type { GuideEntry } from '../../shared/guides/index.ts'
import { looseTranslator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import { isAccessPageFor } from '../platform/access-page.ts'
import type { PastGuide } from '../platform/guide-history.ts'
import { sendMessage } from '../platform/send-message.ts'
import type { PanelContext } from './context.ts'
import { useStartGuide } from './use-start-guide.tsx'
import type { PanelTranslate } from './words.ts'

type Props = {
  entry: GuideEntry
  /** How the guide stood last; undefined when it was never started. */
  past: PastGuide | undefined
  context: PanelContext
}

/** One guide with its state and the button that fits it. */
export function GuideItem({ entry, past, context }: Props) {
  const { language, t } = context
  const guide = entry.guide.id
  const { start, problem } = useStartGuide(
    context,
    isAccessPageFor(guide) ? { guide, outcome: 'needs-access' } : undefined,
  )
  const guideWords = looseTranslator(entry.words, language)
  const isRunning = past?.state === 'running'

  return (
    <li>
      <h3>{guideWords('title')}</h3>
      <p>{guideWords('intro')}</p>
      <p class={`state state-${past?.state ?? 'new'}`}>{describe(past, language, t)}</p>
      {isRunning ? (
        <button type="button" onClick={() => void sendMessage({ kind: 'stop-guide' })}>
          {t('stop')}
        </button>
      ) : (
        <button
          type="button"
          class={past?.state === 'done' ? '' : 'primary'}
          onClick={() => void start(guide)}
        >
          {past ? t('again') : t('start')}
        </button>
      )}
      {problem}
    </li>
  )
}

function describe(past: PastGuide | undefined, language: Language, t: PanelTranslate): string {
  if (!past) return t('state.new')
  const { state, step, steps, endedAt } = past
  const date = endedAt ? new Date(endedAt).toLocaleDateString(language) : ''
  return t(`state.${state}`, { step, steps, date })
}
