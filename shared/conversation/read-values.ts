import { findMailClient, type MailClient, versionIn } from '../mail-clients/index.ts'
import type { MailValues } from '../rules/index.ts'
import { PROTOCOLS, type Protocol, SSL_PORTS, UNENCRYPTED_PORTS } from '../settings/index.ts'
import type { Understood } from '../understanding/index.ts'
import { isIncomingHeading, readLine } from './read-part.ts'
import { settingLines } from './setting-lines.ts'

/**
 * Server values in a message, one entry a server; letters keep their case, because for user names it matters.
 * Words for encryption are read as the mail program means them, if it is known.
 */
export function readValues(raw: string, understood: Understood, client?: MailClient): MailValues[] {
  const text = raw.slice(0, LONGEST)
  const reading = {
    client: client ?? findMailClient('other'),
    version: versionIn(text),
    hasNumbers: /\d{2,}/.test(raw),
  }
  const found: MailValues[] = []
  for (const line of settingLines(text)) {
    if (isIncomingHeading(line) && found.at(-1)?.protocol === 'smtp') found.push({})
    for (const values of readLine(line, reading)) takeIn(found, values)
  }
  const servers = found.filter((values) => Object.keys(values).length > 0)
  const { protocol } = understood.slots
  const named = servers.map((values) => {
    const meant =
      values.protocol ?? (servers.length === 1 ? protocol : undefined) ?? guess(values.port)
    return meant ? { ...values, protocol: meant } : values
  })
  return shareUsername(joinSame(named))
}

/** Two windows of an account; more is a log. */
const LONGEST = 2000

/** A host, port or encryption together with something else is a list of settings, whatever is asked about it. */
export function isSettings(values: readonly MailValues[]): boolean {
  const connections = values.filter(
    ({ port, encryption }) => port !== undefined && encryption !== undefined,
  )
  if (connections.length > 1) return true
  return values.some(
    ({ host, port, encryption, username }) =>
      (host !== undefined && (port !== undefined || encryption !== undefined)) ||
      (port !== undefined && encryption !== undefined && username !== undefined),
  )
}

function guess(port: number | undefined): Protocol | undefined {
  return PROTOCOLS.find(
    (id) => SSL_PORTS[id] === port || UNENCRYPTED_PORTS[id].some((known) => known === port),
  )
}

/** To the last server, unless it contradicts that one. */
function takeIn(found: MailValues[], values: MailValues): void {
  const last = found.at(-1)
  if (last && !clashes(last, values)) found[found.length - 1] = { ...last, ...values }
  else found.push(values)
}

/** Programs show hosts in one window and ports in the next: what belongs to one server comes together again. */
function joinSame(servers: readonly MailValues[]): MailValues[] {
  const joined: MailValues[] = []
  for (const values of servers) {
    const same = joined.findIndex(
      (one) =>
        one.protocol !== undefined && one.protocol === values.protocol && !clashes(one, values),
    )
    if (same === -1) joined.push(values)
    else joined[same] = { ...joined[same], ...values }
  }
  return joined
}

/** A name that stands alone is meant for every server; beside one server it may be another one's too. */
function shareUsername(values: readonly MailValues[]): MailValues[] {
  const servers = values.filter((given) => Object.keys(given).some((field) => field !== 'username'))
  const names = new Set(values.flatMap(({ username }) => username ?? []))
  const [only] = names
  if (servers.length === 0) return [...values]
  return names.size === 1 && only !== undefined
    ? servers.map((server) => ({ ...server, username: only }))
    : servers
}

function clashes(a: MailValues, b: MailValues): boolean {
  return (['protocol', 'host', 'port', 'encryption'] as const).some(
    (field) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field],
  )
}
