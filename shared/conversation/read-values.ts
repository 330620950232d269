import { callsIn } from '../answers/code-calls.ts'
import { findMailClient, type MailClient, versionIn } from '../mail-clients/index.ts'
import type { MailValues } from '../rules/index.ts'
import type { Understood } from '../understanding/index.ts'
import { LONGEST } from './longest.ts'
import { finishServers } from './settings-reader/finish-servers.ts'
import { groupServers } from './settings-reader/group-servers.ts'
import { ownPart } from './settings-reader/own-part.ts'
import { placedTokens } from './settings-reader/placed-tokens.ts'
import type { Program } from './settings-reader/read-encryption.ts'
import { settingLines } from './settings-reader/setting-lines.ts'

/** The settings of a message, and what it says about settings that could not be told to belong anywhere. */
export type ReadSettings = { servers: MailValues[]; unread: string[] }

/**
 * Server values in a message, one entry a server; letters keep their case, because for user names it matters.
 * Words for encryption are read as the mail program means them in its version, if they are known.
 */
export function readSettings(
  raw: string,
  { slots }: Pick<Understood, 'slots'>,
  { client, version }: Partial<Program> = {},
): ReadSettings {
  const text = raw.slice(0, LONGEST)
  if (!MAY_TELL.test(text)) return { servers: [], unread: [] }
  const drafts = groupServers(tokensIn(ownPart(text), { client, version }))
  const mentionsPop = /\bpop/i.test(text) && !/\bimap/i.test(text)
  return finishServers(drafts, { spoken: slots.protocol, mentionsPop })
}

function tokensIn(text: string, { client, version }: Partial<Program>) {
  const reading = {
    client: client ?? findMailClient('other'),
    version: version ?? versionIn(text),
    hasNumbers: /\d{2,}/.test(text),
    calls: callsIn(text),
  }
  return placedTokens(settingLines(text), reading)
}

/** What a message says beside its settings. */
export function besideSettings(raw: string, client?: MailClient): string {
  const text = raw.slice(0, LONGEST)
  return tokensIn(text, { client }).reduce((rest, token) => rest.replace(token.text, ' '), text)
}

/** Most messages have neither a value nor the name of a field: they need not be read word by word. */
const MAY_TELL =
  /(?<!pop|imap)\d|[@:=|{<]|\p{L}\.\p{L}|ssl|tls|[ck]rypt|verschl|zertif|certif|auth|nutzer|user|log.?in|anmelde.?name|kennung|konto.?name|account.?name|ntlm|kerberos|plain|klartext/iu

/** The same without what is left over. */
export function readValues(
  raw: string,
  understood: Pick<Understood, 'slots'>,
  client?: MailClient,
): MailValues[] {
  return readSettings(raw, understood, { client }).servers
}

/** A host, port or encryption together with something else is a list of settings, whatever is asked about it. */
export function isSettings(values: readonly MailValues[]): boolean {
  const connections = values.filter(
    ({ port, encryption }) => port !== undefined && encryption !== undefined,
  )
  if (connections.length > 1) return true
  return values.some(
    ({ host, port, encryption, username, authentication }) =>
      (host !== undefined && (port !== undefined || encryption !== undefined)) ||
      (port !== undefined && encryption !== undefined && username !== undefined) ||
      (username !== undefined && authentication !== undefined),
  )
}
