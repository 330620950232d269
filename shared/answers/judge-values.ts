import type { Language } from '../language.ts'
import { clientName, type MailClient } from '../mail-clients/index.ts'
import { describeFinding, type Mistake } from '../rules/describe-finding.ts'
import { check, type MailValues, toUsername } from '../rules/index.ts'
import { PROTOCOLS, type Settings } from '../settings/index.ts'
import { describePorts } from './ports.ts'

/** What is checked against. */
export type Standard = {
  settings: Settings
  /** The person's own user name, where it is known. */
  username?: string | undefined
  /** The program that the values stand in. */
  client?: MailClient | undefined
}

/** What is wrong with the values of one server, told in one breath each: where it stands first, who signs in last. */
export function judgeValues(
  given: MailValues,
  { settings, username, client }: Standard,
  language: Language,
): string[] {
  const { protocol } = given
  const program = client && !client.isGeneral ? clientName(client, language) : undefined
  const { ports, isKnown } = describePorts(protocol ? [protocol] : PROTOCOLS, settings, language)
  return FIELDS.flatMap((field) => mistakeIn(field, given, { settings, username })).map((mistake) =>
    describeFinding(mistake, language, { protocol, isKnown, program, ports }),
  )
}

/** Whether there is something to compare a given value with: a server's name is right or wrong only beside a known one. */
export function isJudged(
  field: Mistake['field'],
  given: MailValues,
  { settings }: Standard,
): boolean {
  const isKnown = given.protocol !== undefined && settings.mail?.[given.protocol] !== undefined
  return given[field] !== undefined && (field !== 'host' || isKnown)
}

/** In the order in which they are told. */
export const FIELDS = ['host', 'encryption', 'port', 'username', 'authentication'] as const

/** The first field of some servers that is wrong. */
export function findWrong(
  values: readonly MailValues[],
  { settings, username }: Standard,
): (typeof FIELDS)[number] | undefined {
  return FIELDS.find((field) =>
    values.some((given) => mistakeIn(field, given, { settings, username }).length > 0),
  )
}

/** The same as data. */
export function mistakesIn(given: MailValues, standard: Standard): Mistake[] {
  return FIELDS.flatMap((field) => mistakeIn(field, given, standard))
}

function mistakeIn(
  field: Mistake['field'],
  given: MailValues,
  { settings, username }: Standard,
): Mistake[] {
  const server = given.protocol && settings.mail?.[given.protocol]
  const found = check(given).filter((finding) => finding.field === field)
  if (field === 'username' && given.username !== undefined && username !== undefined)
    return differs(toUsername(given.username), toUsername(username))
      ? [{ field, wrong: given.username, right: toUsername(username) }]
      : found
  if (!server) return field === 'port' && isSomeones(given.port, settings) ? [] : found
  if (field === 'host' && given.host !== undefined && differs(given.host, server.host))
    return [{ field, wrong: given.host, right: server.host }]
  if (field === 'port' && given.port !== undefined) {
    // What the operator entered beats what is usual.
    return given.port === server.port
      ? []
      : [{ field, wrong: String(given.port), right: String(server.port) }]
  }
  return found
}

/** A port that one of the operator's servers has is right for somebody. */
function isSomeones(port: number | undefined, { mail }: Settings): boolean {
  return PROTOCOLS.some((protocol) => mail?.[protocol]?.port === port)
}

function differs(one: string, other: string): boolean {
  return one.toLowerCase() !== other.toLowerCase()
}
