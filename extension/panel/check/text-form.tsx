import { useId, useState } from 'preact/hooks'
import { hideSecrets } from '../../../shared/privacy/hide-secrets.ts'
import type { PanelTranslate } from '../words.ts'

type Props = { onCheck: (text: string) => void; t: PanelTranslate }

/** Settings as they come: typed or pasted. What is written here is kept nowhere; a password is hidden before it is read. */
export function TextForm({ onCheck, t }: Props) {
  const [text, setText] = useState('')
  const [isHidden, setIsHidden] = useState(false)
  const id = useId()
  const submit = (event: Event) => {
    event.preventDefault()
    const harmless = hideSecrets(text)
    setIsHidden(harmless !== text)
    setText(harmless)
    if (harmless.trim() !== '') onCheck(harmless)
  }
  return (
    <form onSubmit={submit}>
      <p class="field">
        <label for={id}>{t('check.textLabel')}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          placeholder={t('check.textExample')}
          aria-describedby={`${id}-hint`}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="hint" id={`${id}-hint`}>
          {t('check.textHint')}
        </span>
      </p>
      {isHidden && (
        <p class="notice warning" role="alert">
          {t('check.secret')}
        </p>
      )}
      <button type="submit" class="primary">
        {t('check.button')}
      </button>
    </form>
  )
}
