import type { Language } from '../language.ts'
import { isVerified, quote, quoteLabel } from './label.ts'
import type { Label, MailClient } from './mail-client.ts'
import { phrases } from './sentence.ts'
import { common } from './words.ts'

export type Doubt = {
  labels: readonly Label[]
  language: Language
  /** Whether the step or place itself is certain, beside its labels. @default true */
  verified?: boolean | undefined
  /** @default "step" */
  about?: 'step' | 'place'
}

/** A careful sentence about what nobody could check: nothing when all is certain. */
export function caution(client: MailClient, doubt: Doubt): string | undefined {
  const { language } = doubt
  const t = common(language)
  const { versions } = phrases(client, language)
  const doubtful = unique(doubt.labels, language).filter(
    (label) => !isVerified(client, label, language),
  )
  // A general program has no right spelling: listing some of them would only confuse.
  const named = client.isGeneral ? [] : doubtful.filter((label) => label.also?.[language])
  const unnamed = doubtful.filter((label) => !named.includes(label))
  const sentences = named.map((label) =>
    t('caution.also', {
      versions,
      label: quoteLabel(label, language),
      also: (label.also?.[language] ?? []).map((text) => quote(text, language)).join(', '),
    }),
  )
  if (doubt.verified === false)
    sentences.unshift(t(`caution.${doubt.about ?? 'step'}`, { versions }))
  else if (unnamed.length > 1) sentences.push(t('caution.many', { versions }))
  else if (unnamed[0])
    sentences.push(t('caution.one', { versions, label: quoteLabel(unnamed[0], language) }))
  return sentences.length > 0 ? sentences.join(' ') : undefined
}

function unique(labels: readonly Label[], language: Language): Label[] {
  const seen = new Map(labels.map((label) => [quoteLabel(label, language), label]))
  return [...seen.values()]
}
