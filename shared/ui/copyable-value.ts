import { type ComponentChild, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Value } from '../answers/answer.ts'
import type { TranslateAnswer } from './words.ts'

const SHOWN_MS = 2_500

export type CopyableValueProps = {
  item: Value
  t: TranslateAnswer
  copy?: ((text: string) => Promise<void>) | undefined
}

type Outcome = 'copied' | 'copyFailed'

/** A value with its name, and a button that copies it and says so. */
export function CopyableValue({ item, t, copy }: CopyableValueProps): ComponentChild {
  const [outcome, setOutcome] = useState<Outcome>()

  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copyNow = (write: (text: string) => Promise<void>) =>
    write(item.value).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    )

  return h(
    'div',
    { class: 'value-row' },
    h('dt', null, item.label),
    h(
      'dd',
      null,
      item.copyable
        ? h('code', { class: 'value', translate: 'no' }, item.value)
        : h('span', { class: 'value-plain' }, item.value),
      item.copyable &&
        copy &&
        h(
          'button',
          {
            type: 'button',
            class: 'copy',
            'aria-label': t('copyValue', { label: item.label }),
            onClick: () => copyNow(copy),
          },
          t('copy'),
        ),
      // Always there, so that screen readers notice when it fills.
      copy && h('span', { class: 'copy-outcome', role: 'status' }, outcome && t(outcome)),
    ),
  )
}
