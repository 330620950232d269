import type { Language } from '../language.ts'
import { oncePerLanguage } from '../once.ts'
import { UNENCRYPTED_PORTS } from '../settings/index.ts'
import { caution } from './caution.ts'
import { isVerified, quoteLabel } from './label.ts'
import type { EncryptionOption, Label, MailClient } from './mail-client.ts'
import { normaliseLabel } from './normalise-label.ts'
import { currentOptions } from './sentence.ts'
import { common } from './words.ts'

/**
 * Which entry of the program's encryption list is right and which one is STARTTLS, in the program's own words.
 * With a version, such as "2013", in the words of its time; today's otherwise.
 */
export function encryptionAdvice(client: MailClient, language: Language, version?: string): string {
  return version === undefined ? adviceOfToday(client, language) : advise(client, language, version)
}

const adviceOfToday = oncePerLanguage((client: MailClient, language) => advise(client, language))

function advise(client: MailClient, language: Language, version?: string): string {
  if (client.encryption.usesOneCheckBox) return adviseCheckBox(client, language)
  const options = currentOptions(client, version)
  const now = {
    right: getRight(client, version),
    wrong: labelsOf(options, 'starttls'),
    guess: labelsOf(options, 'guess'),
    unsafe: labelsOf(
      client.encryption.options.filter((option) => option.isUnsafe),
      'ssl',
    ),
  }
  const doubt = caution(client, {
    labels: [now.right, ...now.wrong, ...now.guess, ...now.unsafe],
    language,
  })
  return [
    praise(now.right, language),
    ...warnOfStarttls(now.wrong, language),
    ...warnOf('guess', now.guess, language),
    ...warnOf('unsafe', now.unsafe, language),
    ...(doubt ? [doubt] : []),
    // Whoever has told the version need not read what others are like.
    ...(version === undefined ? recallOlder(client, language) : []),
  ].join(' ')
}

/** Whether the words of the list, or what the check box does, were read anywhere. */
export function isAdviceCertain(client: MailClient, language: Language): boolean {
  const { options, verified } = client.encryption
  const spoken = options.filter(
    ({ meaning, isUnsafe }) => meaning === 'ssl' || (meaning !== 'none' && !isUnsafe),
  )
  return verified !== false && spoken.every(({ label }) => isVerified(client, label, language))
}

/** The one entry that means implicit TLS, in today's versions where none is told; every client has it, tests see to that. */
export function getRight(client: MailClient, version?: string): Label {
  const [right] = labelsOf(currentOptions(client, version), 'ssl')
  if (!right) throw new Error(`mail-clients: "${client.id}" has no encryption option for "ssl"`)
  return right
}

function praise(label: Label, language: Language): string {
  const isPlain = normaliseLabel(quoteLabel(label, language)) === 'ssltls'
  const key = isPlain ? 'encryption.right' : 'encryption.rightUnder'
  return common(language)(key, { right: quoteLabel(label, language) })
}

/** "STARTTLS" speaks for itself; any other word for it has to be unmasked. */
function warnOfStarttls(labels: readonly Label[], language: Language): string[] {
  if (labels.length === 0) return []
  const isNamed = labels.every((label) =>
    normaliseLabel(quoteLabel(label, language)).includes('starttls'),
  )
  const one = isNamed ? 'encryption.wrong' : 'encryption.disguised'
  const many = isNamed ? 'encryption.wrongMany' : 'encryption.disguisedMany'
  return [common(language)(labels.length > 1 ? many : one, { wrong: list(labels, language) })]
}

function warnOf(kind: 'guess' | 'unsafe', labels: readonly Label[], language: Language): string[] {
  if (labels.length === 0) return []
  return [common(language)(`encryption.${kind}`, { label: list(labels, language) })]
}

/** Older versions may use the same words with another meaning. */
function recallOlder(client: MailClient, language: Language): string[] {
  const old = client.encryption.options.filter((option) => option.versions)
  const right = old.find((option) => option.meaning === 'ssl')
  const wrong = labelsOf(old, 'starttls')
  if (!right?.versions || wrong.length === 0) return []
  const isCertain = [right.label, ...wrong].every((label) => isVerified(client, label, language))
  const t = common(language)
  return [
    t(isCertain ? 'encryption.older' : 'encryption.olderCareful', {
      knowledge: t('phrase.knowledge'),
      from: right.versions.from,
      to: right.versions.to,
      right: quoteLabel(right.label, language),
      wrong: list(wrong, language),
    }),
  ]
}

function adviseCheckBox(client: MailClient, language: Language): string {
  const isCertain = client.encryption.verified !== false
  const ports = Object.values(UNENCRYPTED_PORTS).flat()
  const t = common(language)
  return t(isCertain ? 'encryption.checkBox' : 'encryption.checkBoxCareful', {
    knowledge: t('phrase.knowledge'),
    box: quoteLabel(getRight(client), language),
    ports: ports.slice(0, -1).join(', '),
    last: ports.at(-1) ?? '',
  })
}

function labelsOf(
  options: readonly EncryptionOption[],
  meaning: EncryptionOption['meaning'],
): Label[] {
  return options.filter((option) => option.meaning === meaning).map(({ label }) => label)
}

function list(labels: readonly Label[], language: Language): string {
  const and = ` ${common(language)('and')} `
  return labels.map((label) => quoteLabel(label, language)).join(and)
}
