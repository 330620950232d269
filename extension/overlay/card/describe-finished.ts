import type { Copied, Reading, Results } from '../results.ts'
import type { Button, CardModel, ValueLine } from './card-model.ts'
import type { Say, SayOwn } from './overlay-words.ts'

type Finished = Pick<CardModel, 'title' | 'text' | 'status' | 'buttons' | 'announcement'> &
  Partial<Pick<CardModel, 'notices' | 'values' | 'order'>>

type Harvest = {
  results: Results | undefined
  reading: Reading | undefined
  copied: Copied | undefined
}

/** The last card: what was reached, and the values that it was about. */
export function describeFinished(
  { results, reading, copied }: Harvest,
  t: Say,
  own: SayOwn,
  next: string | undefined,
): Finished {
  const [title, text] = [own('finished.title'), own('finished.text')]
  const close: Button = { act: 'close', label: t('close'), isMain: true }
  if (!results) {
    const news = reading && t(`reading.${reading}`)
    const status =
      news === undefined ? undefined : { text: news, isSearching: reading !== 'failed' }
    const buttons: Button[] = next
      ? [
          { ...close, isMain: false },
          { act: 'next', label: own('finished.next'), isMain: true },
        ]
      : [{ ...close, isMain: reading !== 'under-way' }]
    const announcement = [title, text, news].filter(Boolean).join(' ')
    return { title, text, status, buttons, announcement }
  }

  const outcome = copied && describeCopied(copied, results, t)
  const all: Button = { act: 'copy-all', label: t('copy.all'), isMain: true }
  return {
    title,
    text,
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
    buttons: results.values.length > 0 ? [{ ...close, isMain: false }, all] : [close],
    announcement: outcome ?? [title, text, ...results.notes].join(' '),
  }
}

function describeCopied({ what, isDone }: Copied, { values }: Results, t: Say): string {
  if (!isDone) return t('copy.forbidden')
  return what === 'all' ? t('copy.all-done') : t('copy.done', { label: values[what]?.label ?? '' })
}
