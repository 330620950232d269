import * as z from 'zod/mini'
import { type MailValues, toUsername } from '../../rules/index.ts'
import {
  PROTOCOLS,
  type Protocol,
  protocolOfSslPort,
  protocolOfUnencryptedPort,
} from '../../settings/index.ts'

/** No name of a server is longer (RFC 1035). */
const LONGEST_HOST = 253

const ToldServer = z.strictObject({
  protocol: z.optional(z.enum(PROTOCOLS)),
  host: z.optional(z.string().check(z.maxLength(LONGEST_HOST))),
  port: z.optional(z.number()),
  encryption: z.optional(z.enum(['ssl', 'starttls', 'none', 'guess', 'unchecked'])),
  authentication: z.optional(z.enum(['password', 'none', 'other'])),
  /** How its user name was written, where the servers differ in that. */
  name: z.optional(z.enum(['lower', 'capitals'])),
})
export type ToldServer = z.infer<typeof ToldServer>

/** What somebody said that their program has. See docs/decisions/0021. */
export const Told = z.strictObject({
  /** At most one a protocol; the one that was spoken of last stands at the end. */
  servers: z.array(ToldServer).check(z.maxLength(PROTOCOLS.length)),
  /** How the user name was written; the name itself is not kept. */
  name: z.optional(z.enum(['lower', 'capitals'])),
})
export type Told = z.infer<typeof Told>

/**
 * What is known after a message. `isNamed` is whether it says what the values are for; otherwise a port tells it, and
 * a port may be wrong.
 */
export function addTold(
  { servers, name }: Told = { servers: [] },
  values: readonly MailValues[],
  isNamed: boolean,
): Told {
  const cases = new Set(values.flatMap(({ username }) => (username ? caseOf(username) : [])))
  const isMixed = cases.size > 1
  const [written] = isMixed ? [] : cases
  const added = values
    .map((value) => ({
      ...toServer(value, isNamed || values.length > 1),
      ...(isMixed && value.username && { name: caseOf(value.username) }),
    }))
    .filter((server) => Object.keys(server).length > 0)
  const before = { servers, ...(name && !isMixed && { name }) }
  return joinTold(before, { servers: added, ...(written && { name: written }) })
}

/** What is known after more was told: a user name that is told for all servers counts for each. */
export function joinTold(before: Told, { servers, name }: Told): Told {
  const known = name ? before.servers.map(({ name: _own, ...server }) => server) : before.servers
  const written = name ?? before.name
  return {
    servers: servers.reduce<ToldServer[]>(add, [...known]).slice(-PROTOCOLS.length),
    ...(written && { name: written }),
  }
}

function caseOf(username: string): 'lower' | 'capitals' {
  return username === toUsername(username) ? 'lower' : 'capitals'
}

function toServer(value: MailValues, isNamed: boolean): ToldServer {
  const { protocol, host, port, encryption, authentication } = value
  const isSaid = isNamed || host !== undefined
  return {
    ...(isSaid && protocol && { protocol }),
    ...(host !== undefined && host.length <= LONGEST_HOST && { host }),
    ...(port !== undefined && { port }),
    ...(encryption && encryption !== 'unknown' && { encryption }),
    ...(authentication && { authentication }),
  }
}

function add(servers: readonly ToldServer[], one: ToldServer): ToldServer[] {
  // "SSL is on" is meant for every server that nobody has said it of.
  const fields = FOR_ALL.filter((field) => one[field] !== undefined)
  const isForAll = Object.keys(one).length === fields.length
  if (isForAll && servers.some((server) => fields.some((field) => server[field] === undefined)))
    return servers.map((server) => ({ ...one, ...server }))
  const at = placeOf(servers, one)
  return [...servers.filter((_, index) => index !== at), { ...servers[at], ...one }]
}

const FOR_ALL = ['encryption', 'authentication'] as const

/** The server that a value belongs to; -1 for a new one. */
function placeOf(servers: readonly ToldServer[], one: ToldServer): number {
  const direction = directionOf(one)
  if (one.protocol) {
    const same = servers.findIndex(({ protocol }) => protocol === one.protocol)
    if (same >= 0) return same
    return servers.findLastIndex(
      (server) =>
        !server.protocol && !(server.host && one.host) && suits(directionOf(server), direction),
    )
  }
  if (one.host !== undefined) return servers.findLastIndex(({ host }) => host === undefined)
  return servers.findLastIndex(
    (server) => suits(directionOf(server), direction) && fitsPort(server, one),
  )
}

/** Another port of the same server corrects it; the right one of another protocol is another server's. */
function fitsPort(server: ToldServer, one: ToldServer): boolean {
  if (server.port === undefined || one.port === undefined) return true
  const after = usualOf(one.port)
  if (after === undefined || after === server.protocol) return true
  const before = usualOf(server.port)
  return before === undefined || before === after
}

type Direction = 'send' | 'receive'

function suits(a: Direction | undefined, b: Direction | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function directionOf(server: ToldServer): Direction | undefined {
  const protocol = protocolOf(server)
  return protocol && (protocol === 'smtp' ? 'send' : 'receive')
}

/** What a server is for, as it was said or else by its port. */
export function protocolOf({ protocol, port }: ToldServer): Protocol | undefined {
  return protocol ?? (port === undefined ? undefined : usualOf(port))
}

function usualOf(port: number): Protocol | undefined {
  return protocolOfSslPort(port) ?? protocolOfUnencryptedPort(port)
}

/** The values of a server as the rules want them. */
export function toValues(server: ToldServer): MailValues {
  const { host, port, encryption, authentication } = server
  const protocol = protocolOf(server)
  return {
    ...(protocol && { protocol }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(encryption && { encryption }),
    ...(authentication && { authentication }),
  }
}

/** "Port 995" of somebody who has an IMAP server is meant for that one, though the port is of POP3. */
export function forToldServer(value: MailValues, told: Told | undefined): MailValues {
  if (!told || value.host !== undefined) return value
  const { protocol: _usual, ...rest } = value
  const server = told.servers[placeOf(told.servers, toServer(value, false))]
  return server?.protocol ? { ...rest, protocol: server.protocol } : value
}

/** "I have chosen IMAP": the server that this may be, last of all. */
export function chooseTold(told: Told, protocol: Protocol): Told {
  const at = placeOf(told.servers, { protocol })
  const server = told.servers[at]
  if (!server) return told
  const others = told.servers.filter((_, index) => index !== at)
  return { ...told, servers: [...others, { ...server, protocol }] }
}
