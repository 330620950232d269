import { useEffect } from 'preact/hooks'
import { translator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { updateGuideSession } from '../platform/guide-session.ts'
import type { PanelState } from '../platform/panel-store.ts'
import { serverDataStore } from '../platform/server-data-store.ts'
import { CheckSection } from './check/check-section.tsx'
import type { PanelContext } from './context.ts'
import { GuidesSection } from './guides-section.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { QuestionsSection } from './questions/questions-section.tsx'
import { DataSection } from './server-data/data-section.tsx'
import { SetUpSection } from './set-up/set-up-section.tsx'
import { usePanelState } from './use-panel-state.ts'
import { useStored } from './use-stored.ts'
import { Welcome } from './welcome.tsx'
import { panelWords } from './words.ts'

type Props = {
  /** The language until the person chooses one. */
  language: Language
  settings: Settings
  state: PanelState
}

/** The side panel: first the welcome, from then on everything that the product can do. */
export function Panel({ language: usual, settings, state: first }: Props) {
  const [state, change] = usePanelState(first)
  const data = useStored(serverDataStore)
  const language = state.language ?? usual
  const t = translator(panelWords, language)
  const chooseLanguage = (chosen: Language) => {
    change({ language: chosen })
    // A guide that runs goes on in it.
    void updateGuideSession({ language: chosen })
  }
  useEffect(() => {
    document.documentElement.lang = language
    document.title = t('title')
  }, [language])

  if (!state.isWelcomed) {
    return (
      <Welcome
        language={language}
        onLanguage={chooseLanguage}
        onStart={() => {
          change({ isWelcomed: true })
          // What comes is read from its beginning, however far down the welcome was read.
          scrollTo(0, 0)
        }}
        t={t}
      />
    )
  }
  const origins = settings.workspace?.origins ?? []
  const context: PanelContext = { language, t, settings, state, change, data, origins }
  return (
    <main>
      <header>
        <h1>{t('title')}</h1>
        <LanguageChoice language={language} onChoose={chooseLanguage} t={t} />
      </header>
      <p>{t('intro')}</p>
      <GuidesSection context={context} />
      <DataSection context={context} />
      <SetUpSection context={context} />
      <CheckSection context={context} />
      <QuestionsSection context={context} />
      <p class="privacy">{t('privacy')}</p>
    </main>
  )
}
