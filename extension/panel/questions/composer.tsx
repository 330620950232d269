import type { Ref } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { PanelTranslate } from '../words.ts'

/** As much as the conversation reads. */
const MAXIMUM_TEXT = 4000

type Props = {
  field: Ref<HTMLTextAreaElement>
  onSend: (text: string) => void
  t: PanelTranslate
}

/** Where the person writes: Enter asks, Shift+Enter makes a new line. */
export function Composer({ field, onSend, t }: Props) {
  const [text, setText] = useState('')
  const id = useId()
  const isTooLong = text.length > MAXIMUM_TEXT
  const submit = (event: Event) => {
    event.preventDefault()
    const asked = text.trim()
    if (asked === '' || isTooLong) return
    setText('')
    onSend(asked)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends a composition (dead keys, Chinese, Japanese): that is not meant to send.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
  }

  return (
    <form class="composer" onSubmit={submit}>
      <p class="field">
        <label for={id}>{t('questions.label')}</label>
        <textarea
          id={id}
          ref={field}
          rows={2}
          value={text}
          autocomplete="off"
          enterkeyhint="send"
          aria-invalid={isTooLong}
          aria-describedby={isTooLong ? `${id}-problem` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </p>
      {isTooLong && (
        <p id={`${id}-problem`} class="notice warning" role="alert">
          {t('questions.tooLong', { maximum: MAXIMUM_TEXT })}
        </p>
      )}
      <button type="submit" class="primary">
        {t('questions.send')}
      </button>
    </form>
  )
}
