import type { Language } from '../../shared/language.ts'
import { LanguageChoice } from './language-choice.tsx'
import type { PanelTranslate } from './words.ts'

type Props = {
  language: Language
  onLanguage: (language: Language) => void
  onStart: () => void
  t: PanelTranslate
}

/** The first start: what this is, what is read and what never is, and one button. */
export function Welcome({ language, onLanguage, onStart, t }: Props) {
  return (
    <main class="welcome">
      <img src="/icon/48.png" alt="" width="48" height="48" />
      <h1>{t('welcome.title')}</h1>
      <LanguageChoice language={language} onChoose={onLanguage} t={t} />
      <p class="lead">
        {t('welcome.sentence.guides')} {t('welcome.sentence.setUp')} {t('welcome.sentence.local')}
      </p>
      <h2>{t('welcome.reads.title')}</h2>
      <ul>
        <li>{t('welcome.reads.page')}</li>
        <li>{t('welcome.reads.servers')}</li>
      </ul>
      <h2>{t('welcome.never.title')}</h2>
      <ul>
        <li>{t('welcome.never.passwords')}</li>
        <li>{t('welcome.never.send')}</li>
        <li>{t('welcome.never.elsewhere')}</li>
      </ul>
      <button type="button" class="primary large" onClick={onStart}>
        {t('welcome.button')}
      </button>
    </main>
  )
}
