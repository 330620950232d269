import { useRef, useState } from 'preact/hooks'
import { hideObvious } from '../../../shared/privacy/hide-obvious.ts'
import type { ChatTranslate } from './words.ts'

/** As much as the bot reads. */
const MAXIMUM_TEXT = 4_000

export type ComposerProps = { t: ChatTranslate; onSend: (text: string) => void }

/** Where the person writes: Enter sends, Shift+Enter makes a new line. */
export function Composer({ t, onSend }: ComposerProps) {
  const [text, setText] = useState('')
  const [hasHidden, setHasHidden] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const isTooLong = text.length > MAXIMUM_TEXT
  const problem = isTooLong
    ? t('composer.tooLong', { maximum: MAXIMUM_TEXT })
    : hasHidden
      ? t('composer.secret')
      : undefined

  const submit = (event: Event) => {
    event.preventDefault()
    const asked = text.trim()
    field.current?.focus()
    if (asked === '' || isTooLong) return
    const harmless = hideObvious(asked)
    setHasHidden(harmless !== asked)
    // The person looks at what is left before anything leaves this page.
    if (harmless !== asked) return setText(harmless)
    setText('')
    onSend(asked)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends a composition (Chinese, Japanese, dead keys): that is not meant to send.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
  }

  return (
    <form class="composer" onSubmit={submit}>
      <label class="visually-hidden" for="chat-text">
        {t('composer.label')}
      </label>
      <textarea
        id="chat-text"
        ref={field}
        rows={1}
        value={text}
        placeholder={t('composer.placeholder')}
        autocomplete="off"
        enterkeyhint="send"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && 'chat-problem'}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button class="primary" type="submit">
        {t('composer.send')}
      </button>
      {problem && (
        <p id="chat-problem" class="composer-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
