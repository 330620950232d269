import { looseTranslator, type Words } from '../i18n.ts'
import type { Language } from '../language.ts'
import { isOfTime } from './encryption-of-label.ts'
import { quoteLabel } from './label.ts'
import type { EncryptionOption, IncomingProtocol, Label, MailClient } from './mail-client.ts'
import { common, commonWords } from './words.ts'

export type Saying = {
  language: Language
  protocol?: IncomingProtocol | undefined
  version?: string | undefined
}

/** A sentence with the program's labels in it, and the labels that it mentions. */
export type Sentence = { text: string; labels: Label[] }

const COMMON = 'common.'

/** A sentence of the client's words, or of everybody's with `common.`; `{{name}}` becomes the label of that name in quotation marks. */
export function say(client: MailClient, key: string, saying: Saying): Sentence {
  const { language, protocol, version } = saying
  const [words, path]: [Words<unknown>, string] = key.startsWith(COMMON)
    ? [commonWords, key.slice(COMMON.length)]
    : [client.words, key]
  const labels = labelsOf(client, protocol ?? 'imap', version)
  const mentioned = placeholders(words[language], path).flatMap((name) => {
    const label = labels[name]
    return label ? [{ name, label }] : []
  })
  const quoted = mentioned.map(({ name, label }) => [name, quoteLabel(label, language)])
  return {
    text: looseTranslator(words, language)(path, {
      ...Object.fromEntries(quoted),
      ...phrases(client, language),
    }),
    labels: mentioned.map(({ label }) => label),
  }
}

/** Openings of sentences about things that we are not certain of. */
export function phrases(client: MailClient, language: Language) {
  const t = common(language)
  return {
    versions: t(client.isGeneral ? 'phrase.programs' : 'phrase.versions'),
    knowledge: t('phrase.knowledge'),
  }
}

/** Everything that a sentence may name: the labels, the protocol, and the entries of the encryption list by their meaning. */
export function labelsOf(
  client: MailClient,
  protocol: IncomingProtocol,
  version?: string,
): Record<string, Label> {
  const meanings: EncryptionOption['meaning'][] = ['ssl', 'starttls', 'none', 'guess']
  const options = meanings.flatMap((meaning) => {
    const option = currentOptions(client, version).find((item) => item.meaning === meaning)
    return option ? [[meaning, option.label]] : []
  })
  const named = client.protocols[protocol]
  return {
    ...client.labels,
    ...Object.fromEntries(options),
    ...(named ? { protocol: named } : {}),
  }
}

/** The encryption list of a version, of today's where none is told, without entries that must never be chosen. */
export function currentOptions({ encryption }: MailClient, version?: string): EncryptionOption[] {
  const old = encryption.options.filter((option) => isOfTime(option, version))
  const today = encryption.options.filter((option) => !option.versions && !option.isUnsafe)
  return [...old, ...today.filter(({ meaning }) => !old.some((one) => one.meaning === meaning))]
}

function placeholders(tree: unknown, path: string): string[] {
  const text = path
    .split('.')
    .reduce<unknown>((node, part) => (isTree(node) ? node[part] : undefined), tree)
  if (typeof text !== 'string') return []
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap((match) => match[1] ?? [])
}

function isTree(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null
}
