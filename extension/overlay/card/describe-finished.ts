import type { Copied, Results } from '../results.ts'
import type { Button, CardModel, ValueLine } from './card-model.ts'
import type { Say, SayOwn } from './overlay-words.ts'

type Finished = Pick<
  CardModel,
  'title' | 'text' | 'notices' | 'values' | 'order' | 'status' | 'buttons' | 'announcement'
>

/** The last card: what was reached, and the values that it was about. */
export function describeFinished(
  { results, copied }: { results: Results | undefined; copied: Copied | undefined },
  t: Say,
  own: SayOwn,
): Finished {
  const [title, text] = [own('finished.title'), own('finished.text')]
  const close: Button = { act: 'close', label: t('close'), isMain: true }
  const plain = { title, text, notices: [], values: [], order: undefined, status: undefined }
  if (!results) return { ...plain, buttons: [close], announcement: `${title} ${text}` }

  const outcome = copied && describeCopied(copied, results, t)
  const all: Button = { act: 'copy-all', label: t('copy.all'), isMain: true }
  return {
    ...plain,
    notices: results.notes,
    values: results.values.map(({ label, value }, index): ValueLine => {
      const copy: Button = {
        act: `copy-${index + 1}`,
        label: t('copy.one'),
        name: t('copy.named', { label }),
      }
      return { label, value, copy, outcome: copied?.what === index ? outcome : undefined }
    }),
    order: results.hint,
    status: copied?.what === 'all' && outcome ? { text: outcome, isSearching: false } : undefined,
    buttons: results.values.length > 0 ? [all, { ...close, isMain: false }] : [close],
    announcement: outcome ?? [title, text, ...results.notes].join(' '),
  }
}

function describeCopied({ what, isDone }: Copied, { values }: Results, t: Say): string {
  if (!isDone) return t('copy.forbidden')
  return what === 'all' ? t('copy.all-done') : t('copy.done', { label: values[what]?.label ?? '' })
}
