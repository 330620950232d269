import { check, type Encryption, toUsername } from '../../shared/rules/index.ts'
import {
  PROTOCOLS,
  type Protocol,
  SSL_PORTS,
  UNENCRYPTED_PORTS,
} from '../../shared/settings/index.ts'
import { clashes, type Group, joined, type Read } from './group.ts'
import { isUnencrypted, pickOffer } from './read-value.ts'

/** One server as the page shows it. */
export type ServerReading = {
  protocol: Protocol
  host?: Read<string>
  port?: Read<number>
  encryption?: Read<Encryption>
}

export type Conflict = { protocol: Protocol; field: 'host' | 'port'; values: readonly string[] }

/** One account of the page; nearly always there is only one. */
export type AccountReading = {
  username?: Read<string>
  servers: readonly ServerReading[]
  /** Values of which the page shows several; they are left out of `servers`. */
  conflicts: readonly Conflict[]
  /** What the page does not show; a protocol alone stands for the whole server. */
  missing: readonly (`${Protocol}.${'host' | 'port' | 'encryption'}` | Protocol | 'username')[]
}

type Known = ServerReading & { group: Group }

/** Puts together what several places of the page say: one account, or one for each user name. */
export function settle(groups: readonly Group[]): AccountReading[] {
  const known = groups.filter(({ side }) => side !== 'foreign')
  const names = distinctNames(namesIn(known))
  if (names.length < 2) return [settleAccount(known, names[0])]
  return names.map((name) =>
    settleAccount(
      known.filter(({ username }) => !username || isSameName(username, name)),
      name,
    ),
  )
}

function settleAccount(
  groups: readonly Group[],
  username: Read<string> | undefined,
): AccountReading {
  const servers: ServerReading[] = []
  const conflicts: Conflict[] = []
  const missing: AccountReading['missing'][number][] = []
  const all = groups.flatMap(identify)
  for (const protocol of PROTOCOLS) {
    const sound = soundest(all.filter((server) => server.protocol === protocol))
    const [server, ...rivals] = merged(sound)
    if (!server) {
      missing.push(protocol)
      continue
    }
    const { group: _group, ...reading } = server
    const kept: ServerReading = { ...reading }
    for (const field of ['host', 'port'] as const) {
      const values = new Set(
        [server, ...rivals].flatMap((one) => one[field]?.value.toString() ?? []),
      )
      if (values.size > 1) {
        conflicts.push({ protocol, field, values: [...values] })
        delete kept[field]
      } else if (!kept[field]) missing.push(`${protocol}.${field}`)
    }
    if (!kept.encryption) missing.push(`${protocol}.encryption`)
    servers.push(kept)
  }
  if (!username) missing.push('username')
  return { ...(username && { username }), servers, conflicts, missing }
}

/** Which protocol a group is about, from the page's words first, then from host name and port. */
function identify(group: Group): Known[] {
  const { host, ports, encryption } = group
  if (!host && !ports) return []
  const told =
    group.side === 'imap' || group.side === 'pop3' || group.side === 'smtp' ? group.side : undefined
  const shaped = shapeOf(host?.value, ports?.value.map(({ port }) => port) ?? [])
  // Under a headline "IMAP" there may still be the outgoing server: its own name and port say so together.
  const isOther = told && shaped.byHost && shaped.byPort === shaped.byHost && shaped.byHost !== told
  const protocol = isOther ? shaped.byHost : (told ?? shaped.byHost ?? shaped.byPort)
  if (!protocol) return []
  const offer = ports && pickOffer(ports.value, protocol)
  const secured = encryption?.value ?? offer?.encryption
  const meant = secured === 'tls' ? tlsAt(offer?.port) : secured
  const label = encryption ?? ports
  return [
    {
      protocol,
      group,
      ...(host && { host }),
      ...(ports && offer && { port: { ...ports, value: offer.port } }),
      ...(meant && label && { encryption: { ...label, value: meant } }),
    },
  ]
}

function shapeOf(host: string | undefined, ports: readonly number[]) {
  const byHost = PROTOCOLS.find((id) => host?.startsWith(id.replace('3', '')))
  const byPort = PROTOCOLS.find((id) =>
    ports.some(
      (port) => port === SSL_PORTS[id] || UNENCRYPTED_PORTS[id].some((known) => known === port),
    ),
  )
  return { byHost, byPort }
}

/** "TLS" beside a port of implicit TLS is SSL; beside a port that begins unencrypted it is STARTTLS. */
function tlsAt(port: number | undefined): Encryption | undefined {
  if (port === undefined) return undefined
  return isUnencrypted(port)
    ? 'starttls'
    : Object.values(SSL_PORTS).some((known) => known === port)
      ? 'ssl'
      : undefined
}

/** What the rules accept goes before what they refuse; what is in force goes before what is old. */
function soundest(servers: readonly Known[]): readonly Known[] {
  const current = servers.filter(({ group }) => !group.isDoubtful)
  const relevant = current.length > 0 ? current : servers
  const sound = relevant.filter((server) => !isRefused(server))
  return sound.length > 0 ? sound : relevant
}

function isRefused({ protocol, port, encryption }: Known): boolean {
  const values = {
    protocol,
    ...(port && { port: port.value }),
    ...(encryption && { encryption: encryption.value }),
  }
  return check(values).some(({ severity }) => severity === 'error')
}

/** Groups that complete each other become one. */
function merged(servers: readonly Known[]): Known[] {
  const all: Known[] = []
  for (const server of servers) {
    const at = all.findIndex((one) => completes(one, server))
    const one = all[at]
    if (one) all[at] = { ...server, ...one, group: joined(one.group, server.group) }
    else all.push(server)
  }
  return all
}

function completes(one: Known, other: Known): boolean {
  const isSamePort = !one.port || !other.port || one.port.value === other.port.value
  return isSamePort && !clashes(withoutPorts(one.group), withoutPorts(other.group))
}

function withoutPorts({ ports: _ports, ...group }: Group): Group {
  return group
}

/** The names beside servers, else those that stand alone; what is old or an example comes last. */
function namesIn(groups: readonly Group[]): readonly Read<string>[] {
  const current = groups.filter(({ isDoubtful }) => !isDoubtful)
  const beside = current.filter((group) => identify(group).length > 0)
  const alone = current.filter(({ host, ports }) => !host && !ports)
  const found = [beside, alone, groups].map((some) =>
    some.flatMap(({ username }) => username ?? []),
  )
  return found.find((names) => names.length > 0) ?? []
}

/** The same name in other letters counts once, in lower case where the page shows it that way too. */
function distinctNames(names: readonly Read<string>[]): Read<string>[] {
  const byName = new Map<string, Read<string>>()
  for (const name of names) {
    const key = toUsername(name.value)
    if (!byName.has(key) || name.value === key) byName.set(key, name)
  }
  return [...byName.values()]
}

function isSameName(one: Read<string>, other: Read<string>): boolean {
  return toUsername(one.value) === toUsername(other.value)
}
