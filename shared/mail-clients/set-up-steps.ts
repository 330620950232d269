import { toUsername } from '../rules/index.ts'
import { isFor } from './applies.ts'
import { caution } from './caution.ts'
import { encryptionAdvice, isAdviceCertain } from './encryption-advice.ts'
import type { MailClient, Step } from './mail-client.ts'
import type { OwnValues } from './own-values.ts'
import { say } from './sentence.ts'
import {
  isEncryption,
  labelsIn,
  renderField,
  type SetUpOptions,
  type StepValue,
} from './step-values.ts'
import { isCertain, sayTrap } from './traps.ts'

export type StepNote = { tone: 'info' | 'warning'; text: string }

export type SetUpStep = {
  id: string
  text: string
  values: StepValue[]
  /** What to do once the values are in. */
  after?: string
  notes: StepNote[]
  /** False when a note says what nobody could check. */
  isVerified: boolean
}

/** The checklist for one program and protocol, own values in their places; empty when we have none for the protocol. */
export function setUpSteps(client: MailClient, options: SetUpOptions): SetUpStep[] {
  if (!client.protocols[options.protocol]) return []
  return stepsFor(client, options).map((step) => renderStep(client, step, options))
}

/** The steps that apply to this protocol and login. */
export function stepsFor(client: MailClient, { protocol, values }: SetUpOptions): Step[] {
  const login = differs(values ?? {}) ? 'login-differs' : 'login-is-address'
  return client.steps.filter(
    (step) => isFor(step, protocol) && (step.when === undefined || step.when === login),
  )
}

function renderStep(client: MailClient, step: Step, options: SetUpOptions): SetUpStep {
  const { language, protocol, version } = options
  const said = say(client, step.text ?? `steps.${step.id}`, options)
  const after = step.after === undefined ? undefined : say(client, step.after, options)
  const fields = (step.fields ?? []).filter((field) => isFor(field, protocol))
  const traps = client.traps.filter(
    (trap) => isFor(trap, protocol) && step.traps?.includes(trap.id),
  )
  const saidTraps = traps.map((trap) => sayTrap(client, trap, options))
  const advice = fields.some(isEncryption) ? [encryptionAdvice(client, language, version)] : []
  const doubt = caution(client, {
    labels: [
      ...[said, ...(after ? [after] : []), ...saidTraps].flatMap(({ labels }) => labels),
      ...fields.flatMap((field) => labelsIn(client, field, protocol)),
    ],
    language,
    verified: step.verified,
  })
  const isNew = doubt !== undefined && !advice.some((text) => text.includes(doubt))
  return {
    id: step.id,
    text: said.text,
    values: fields.map((field) => renderField(client, field, options)),
    ...(after ? { after: after.text } : {}),
    notes: [
      ...[...advice, ...saidTraps.map(({ text }) => text)].map(warning),
      ...(isNew ? [{ tone: 'info' as const, text: doubt }] : []),
    ],
    isVerified:
      doubt === undefined &&
      traps.every(isCertain) &&
      (advice.length === 0 || isAdviceCertain(client, language)),
  }
}

function warning(text: string): StepNote {
  return { tone: 'warning', text }
}

function differs({ username, email }: OwnValues): boolean {
  return Boolean(username && email && toUsername(username) !== toUsername(email))
}
