import { LANGUAGES, type Language } from '../../shared/language.ts'
import type { PanelTranslate } from './words.ts'

type Props = { language: Language; onChoose: (language: Language) => void; t: PanelTranslate }

/** Each language by its own name, so that everybody finds theirs. */
export function LanguageChoice({ language, onChoose, t }: Props) {
  return (
    <fieldset class="languages">
      <legend>{t('language')}</legend>
      {LANGUAGES.map((id) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-pressed={id === language}
          onClick={() => onChoose(id)}
        >
          {id === 'de' ? 'Deutsch' : 'English'}
        </button>
      ))}
    </fieldset>
  )
}
