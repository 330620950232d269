import { translator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import { CopyableValue } from '../../shared/ui/copyable-value.ts'
import { answerWords } from '../../shared/ui/words.ts'
import { copy } from './copy.ts'

type Row = { label: string; value: string; copyable?: boolean }

/** Names and values, each with a copy button unless it is nothing to paste. */
export function CopyableValues({ rows, language }: { rows: readonly Row[]; language: Language }) {
  const t = translator(answerWords, language)
  return (
    <div class="answer-values">
      <dl>
        {rows.map(({ label, value, copyable = true }) => (
          <CopyableValue key={label} item={{ label, value, copyable }} t={t} copy={copy} />
        ))}
      </dl>
    </div>
  )
}
