import type { MailClient } from '../../mail-clients/index.ts'
import { mailClients } from '../../mail-clients/index.ts'
import type { Label } from '../../mail-clients/mail-client.ts'
import { oncePer } from '../../once.ts'
import type { MailValues } from '../../rules/index.ts'

type Meaning = NonNullable<MailValues['encryption']>

export type LongLabel = {
  pattern: RegExp
  /** Its longest word in lower case: a line without it need not be searched. */
  word: string
  meaning: Meaning
  isSwitch: boolean
}

/**
 * Entries of encryption lists that are found in the middle of a sentence, because nobody says them by chance: several
 * words, and more than "SSL/TLS". Those of the program, else of every program; the longest first.
 */
export function longLabels(client: MailClient | undefined): readonly LongLabel[] {
  return client && !client.isGeneral ? ownFirst(client) : ALL
}

const labelsOf = oncePer(({ encryption }: MailClient): LongLabel[] =>
  encryption.options
    .filter(({ versions, isUnsafe }) => !versions && !isUnsafe)
    .flatMap(({ label, meaning }) =>
      spellings(label).flatMap((spelling) => toLongLabel(spelling, meaning)),
    )
    .sort(byLength),
)

const ALL: readonly LongLabel[] = mailClients.flatMap(labelsOf).sort(byLength)

const ownFirst = oncePer((client: MailClient): readonly LongLabel[] => {
  const own = labelsOf(client)
  return own.length > 0 ? [...own, ...ALL] : ALL
})

function spellings({ de, en, also }: Label): string[] {
  return [de, en, also?.de ?? [], also?.en ?? []].flat()
}

function toLongLabel(spelling: string, meaning: Meaning): LongLabel[] {
  // What stands in brackets behind is left out as often as not.
  const words = spelling.replace(/\s*\([^)]*\)$/, '').match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.every((word) => /^(?:ssl|tls|keine?|none)$/i.test(word)) || words.length < 2) return []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}\\n]{1,3}')}(?![\\p{L}\\p{N}])(?:\\s*\\([^)]{3,20}\\))?`,
    'giu',
  )
  return [
    {
      pattern,
      word: words.reduce((a, b) => (b.length > a.length ? b : a)).toLowerCase(),
      meaning,
      isSwitch: meaning === 'ssl' && /^(?:use|für|\S+ verwenden$)/i.test(spelling),
    },
  ]
}

function byLength(a: LongLabel, b: LongLabel): number {
  return b.pattern.source.length - a.pattern.source.length
}
