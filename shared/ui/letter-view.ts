import { type ComponentChild, h } from 'preact'
import { useState } from 'preact/hooks'
import type { Letter } from '../answers/answer.ts'
import { letterHref, MAXIMUM_LETTER } from '../answers/letter.ts'
import type { TranslateAnswer } from './words.ts'

export type LetterViewProps = {
  letter: Letter
  t: TranslateAnswer
  copy?: ((text: string) => Promise<void>) | undefined
  /** Takes out what looks like a password. */
  hideSecrets?: ((text: string) => string) | undefined
}

type Outcome = 'copied' | 'copyFailed' | 'letterSecret'

/** A letter that the person reads, changes, and then copies or opens as an e-mail. It goes nowhere by itself. */
export function LetterView({ letter, t, copy, hideSecrets }: LetterViewProps): ComponentChild {
  const [written, setWritten] = useState(letter.text)
  const [outcome, setOutcome] = useState<Outcome>()
  const harmless = hideSecrets ? hideSecrets(written) : written

  /** The person looks at what is left before anything goes on. */
  const isStopped = () => {
    if (harmless === written) return false
    setWritten(harmless)
    setOutcome('letterSecret')
    return true
  }
  const copyNow = (write: (text: string) => Promise<void>) => {
    if (isStopped()) return
    write(written).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    )
  }
  const onMail = (event: Event) => {
    if (isStopped()) event.preventDefault()
  }

  return h(
    'div',
    { class: 'answer-letter' },
    h(
      'label',
      null,
      h('span', { class: 'answer-title' }, letter.title),
      h('textarea', {
        rows: 9,
        maxLength: MAXIMUM_LETTER,
        value: written,
        autocomplete: 'off',
        onInput: (event: { currentTarget: { value: string } }) => {
          setWritten(event.currentTarget.value)
          setOutcome(undefined)
        },
      }),
    ),
    h(
      'ul',
      { class: 'answer-actions' },
      copy &&
        h(
          'li',
          null,
          h('button', { type: 'button', onClick: () => copyNow(copy) }, t('letterCopy')),
        ),
      letter.to &&
        h(
          'li',
          null,
          h('a', { href: letterHref(letter, harmless), onClick: onMail }, t('letterMail')),
        ),
    ),
    // Always there, so that screen readers notice when it fills.
    copy && h('p', { class: 'copy-outcome', role: 'status' }, outcome && t(outcome)),
  )
}
