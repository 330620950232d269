import { oncePer } from '../once.ts'
import type { Encryption } from '../rules/index.ts'
import type { EncryptionOption } from './mail-client.ts'
import { normaliseLabel } from './normalise-label.ts'

/** What people call it whatever the program; "TLS" alone is missing, because programs disagree on it. */
const USUAL: Readonly<Record<string, Encryption>> = {
  ssl: 'ssl',
  ssltls: 'ssl',
  tlsssl: 'ssl',
  starttls: 'starttls',
}

const SHORTEST_PART = 3

export type LabelSearch = {
  /** What the person has, such as "Outlook 2013"; its year picks the entries of that time. */
  version?: string | undefined
  /** Whether a part of an entry is enough when it leaves no doubt. */
  allowsParts: boolean
}

/** What a label of an encryption list means among these entries; undefined when they disagree or do not know it. */
export function meaningOfLabel(
  options: readonly EncryptionOption[],
  label: string,
  { version, allowsParts }: LabelSearch,
): EncryptionOption['meaning'] | undefined {
  const text = normaliseLabel(label)
  if (text === '') return undefined
  const whole = options.filter((option) => spellings(option).includes(text))
  if (whole.length > 0) return agreed(ofVersion(whole, version))
  const isLong = text.length >= SHORTEST_PART
  const parts = options.filter((option) => spellings(option).some((known) => known.includes(text)))
  if (allowsParts && isLong && parts.length > 0) return agreed(ofVersion(parts, version))
  return USUAL[text]
}

const spellings = oncePer(({ label }: EncryptionOption): readonly string[] =>
  [label.de, label.en, label.also?.de, label.also?.en]
    .flatMap((wording) => wording ?? [])
    .map(normaliseLabel),
)

/** The entries of the person's version: those of its year, else today's; all of them when no year is told. */
function ofVersion(options: EncryptionOption[], version: string | undefined): EncryptionOption[] {
  if (versionIn(version ?? '') === undefined) return options
  const then = options.filter((option) => isOfTime(option, version))
  if (then.length > 0) return then
  const now = options.filter(({ versions }) => !versions)
  return now.length > 0 ? now : options
}

/** The year that names a version, such as "2013" in "Outlook 2013". */
export function versionIn(text: string): string | undefined {
  return /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]
}

/** Whether an entry is one of just this version's time; today's entries have no time. */
export function isOfTime({ versions }: EncryptionOption, version: string | undefined): boolean {
  const year = Number(versionIn(version ?? ''))
  return versions !== undefined && versions.from <= year && year <= versions.to
}

function agreed(options: readonly EncryptionOption[]): EncryptionOption['meaning'] | undefined {
  const [meaning, ...others] = new Set(options.map((option) => option.meaning))
  return others.length === 0 ? meaning : undefined
}
