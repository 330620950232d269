import type { Language } from '../language.ts'
import { getRight } from './encryption-advice.ts'
import { labelText } from './label.ts'
import type { Field, IncomingProtocol, Label, MailClient } from './mail-client.ts'
import { type Asked, type OwnValues, ownValue, resolveWanted } from './own-values.ts'
import { labelsOf } from './sentence.ts'
import { common } from './words.ts'

export type SetUpOptions = {
  protocol: IncomingProtocol
  language: Language
  /** @default nothing is known */
  values?: OwnValues | undefined
  /** The year of the program's version. @default today's */
  version?: string | undefined
}

/** One row of a step: the field's exact label and what belongs into it. */
export type StepValue = {
  /** Which value it is; absent for switches and lists that are the same for everybody. */
  asks?: Asked
  label: string
  value: string
  /** True only for the person's own values. */
  copyable: boolean
}

/** The row for one field; a value that is not known is replaced by where it stands. */
export function renderField(client: MailClient, field: Field, options: SetUpOptions): StepValue {
  const { language, protocol, values, version } = options
  const t = common(language)
  const text = (name: string) => labelText(getLabel(client, name, protocol), language)
  if ('tick' in field) return { label: text(field.tick), value: t('on'), copyable: false }
  if ('untick' in field) return { label: text(field.untick), value: t('off'), copyable: false }
  const label = text(field.label)
  if ('choose' in field) return { label, value: text(field.choose), copyable: false }
  const asks = resolveWanted(field.value, protocol)
  if (isEncryption(field)) {
    const hasBox = client.encryption.usesOneCheckBox
    const value = hasBox ? t('on') : labelText(getRight(client, version), language)
    return { asks, label, value, copyable: false }
  }
  const own = ownValue(asks, values ?? {}, language)
  return { asks, label, value: own.text, copyable: own.isOwn }
}

/** The labels that a field's row shows, beside the entry of the encryption list. */
export function labelsIn(client: MailClient, field: Field, protocol: IncomingProtocol): Label[] {
  return labelNames(field).map((name) => getLabel(client, name, protocol))
}

export function isEncryption(field: Field): boolean {
  return 'value' in field && field.value.endsWith('.encryption')
}

function labelNames(field: Field): string[] {
  if ('tick' in field) return [field.tick]
  if ('untick' in field) return [field.untick]
  return 'choose' in field ? [field.label, field.choose] : [field.label]
}

function getLabel(client: MailClient, name: string, protocol: IncomingProtocol): Label {
  const label = labelsOf(client, protocol)[name]
  if (!label) throw new Error(`mail-clients: "${client.id}" has no label "${name}"`)
  return label
}
