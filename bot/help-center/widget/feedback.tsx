import { useState } from 'preact/hooks'
import type { ChatTranslate } from './words.ts'

export type Reaction = 'like' | 'dislike'

export type FeedbackProps = {
  t: ChatTranslate
  /** Sends what the person thinks; rejects when it did not arrive. */
  onFeedback: (reaction: Reaction, comment: string) => Promise<void>
}

/** Two thumbs in words, and after "no" an optional sentence. Nothing is sent before a click. */
export function Feedback({ t, onFeedback }: FeedbackProps) {
  const [phase, setPhase] = useState<'asking' | 'commenting' | 'thanked'>('asking')
  const [comment, setComment] = useState('')

  const send = (reaction: Reaction) => {
    setPhase('thanked')
    // Lost feedback is not worth a worry to the person: the question stands there again, that is all.
    onFeedback(reaction, comment).catch(() => setPhase('asking'))
  }

  if (phase === 'thanked') {
    return (
      <p class="feedback" role="status">
        {t('feedback.thanks')}
      </p>
    )
  }
  if (phase === 'commenting') {
    return (
      <form
        class="feedback"
        onSubmit={(event) => {
          event.preventDefault()
          send('dislike')
        }}
      >
        <label>
          {t('feedback.more')}
          <input
            type="text"
            maxLength={500}
            value={comment}
            // Focus follows the person, who has just pressed "no".
            ref={(field) => field?.focus()}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('feedback.send')}</button>
      </form>
    )
  }
  return (
    <fieldset class="feedback">
      <legend>{t('feedback.label')}</legend>
      <button type="button" onClick={() => send('like')}>
        {t('feedback.like')}
      </button>
      <button type="button" onClick={() => setPhase('commenting')}>
        {t('feedback.dislike')}
      </button>
    </fieldset>
  )
}
