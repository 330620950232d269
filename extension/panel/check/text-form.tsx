import { useId, useState } from 'preact/hooks'
import type { PanelTranslate } from '../words.ts'

type Props = { onCheck: (text: string) => void; t: PanelTranslate }

/** Settings as they come: typed or pasted. What is written here is kept nowhere. */
export function TextForm({ onCheck, t }: Props) {
  const [text, setText] = useState('')
  const id = useId()
  const submit = (event: Event) => {
    event.preventDefault()
    if (text.trim() !== '') onCheck(text)
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
      <button type="submit" class="primary">
        {t('check.button')}
      </button>
    </form>
  )
}
