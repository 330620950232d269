import { isFor } from './applies.ts'
import type { IncomingProtocol, MailClient } from './mail-client.ts'
import { type Asked, type OwnValues, resolveWanted } from './own-values.ts'
import { stepsFor } from './set-up-steps.ts'

const OURS_TO_TELL = /^(email|username|.+\.(host|port|encryption))$/

/** The person's values in the order in which the program asks for them first; name and password are never ours to tell. */
export function copyOrder(
  client: MailClient,
  protocol: IncomingProtocol,
  values?: OwnValues,
): Asked[] {
  const asked = stepsFor(client, { protocol, language: 'de', values })
    .flatMap((step) => step.fields ?? [])
    .filter((field) => isFor(field, protocol))
    .flatMap((field) => ('value' in field ? [resolveWanted(field.value, protocol)] : []))
  return [...new Set(asked)].filter((value) => OURS_TO_TELL.test(value))
}
