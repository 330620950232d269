import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../shared/language.ts'
import type { DataTranslate } from '../../server-data/own-words.ts'
import { readableText, type ValueGroup } from '../../server-data/value-rows.ts'
import { copy } from '../copy.ts'

type Props = { groups: readonly ValueGroup[]; language: Language; t: DataTranslate }

const SHOWN_MS = 2500

/** All values as one readable text on the clipboard. */
export function CopyAll({ groups, language, t }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed'>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  const copyNow = () =>
    copy(readableText(groups, language)).then(
      () => setOutcome('copied'),
      () => setOutcome('copy-failed'),
    )

  return (
    <>
      <button type="button" class="primary" onClick={() => void copyNow()}>
        {t('copy-all')}
      </button>
      <span role="status" class="copy-outcome">
        {outcome && t(outcome)}
      </span>
    </>
  )
}
