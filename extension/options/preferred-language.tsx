import { useState } from 'preact/hooks'
import { LANGUAGES, type Language, parseLanguage } from '../../shared/language.ts'
import { sourceOf } from '../../shared/settings/index.ts'
import type { OptionsContext } from './context.ts'
import { chooseLanguage, withPart } from './setting-parts.ts'

type Props = { context: OptionsContext; onChange: (language: Language) => void }

/** The language of the guides, or the browser's. */
export function PreferredLanguage({ context, onChange }: Props) {
  const { t, layers, change } = context
  const [status, setStatus] = useState('')
  const source = sourceOf(layers, 'language')
  const value = layers.policy.language ?? layers.user.language ?? ''

  const choose = async (chosen: string) => {
    const language = parseLanguage(chosen)
    await change('language', language)
    const user = withPart(layers.user, 'language', language)
    onChange(chooseLanguage({ ...layers, user }, navigator.language))
    setStatus(t('saved'))
  }

  return (
    <section aria-labelledby="preferred-title">
      <h2 id="preferred-title">{t('preferred.title')}</h2>
      <label for="preferred-field">{t('preferred.label')}</label>
      <select
        id="preferred-field"
        value={value}
        disabled={source === 'policy'}
        aria-describedby={source === 'policy' ? 'preferred-source' : undefined}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{t('preferred.auto')}</option>
        {LANGUAGES.map((id) => (
          <option key={id} value={id} lang={id}>
            {t(`preferred.${id}`)}
          </option>
        ))}
      </select>
      {source === 'policy' && (
        <p class="hint" id="preferred-source">
          {t('source.policy')}
        </p>
      )}
      <p role="status">{status}</p>
    </section>
  )
}
