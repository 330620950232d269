import type { OwnValues } from '../../shared/mail-clients/index.ts'
import { check, type Finding, toUsername } from '../../shared/rules/index.ts'
import {
  PROTOCOLS,
  type Protocol,
  protocolOfUnencryptedPort,
  type Settings,
} from '../../shared/settings/index.ts'
import type { OwnAccount, ServerData } from './server-data.ts'

/** The account that is worked with, and who says so. */
export type KnownAccount = { account: OwnAccount; source: 'workspace' | 'settings' }

/** What the workspace showed goes before what the operator entered; nothing while several accounts wait for a choice. */
export function knownAccount(
  data: ServerData | undefined,
  { mail }: Settings,
): KnownAccount | undefined {
  const chosen = data?.chosen === undefined ? undefined : data.accounts[data.chosen]
  if (chosen) return { account: chosen, source: 'workspace' }
  const servers = PROTOCOLS.flatMap((protocol) => {
    const server = mail?.[protocol]
    return server ? [{ protocol, ...server }] : []
  })
  if (data || servers.length === 0) return undefined
  return { account: { servers, conflicts: [] }, source: 'settings' }
}

/** The account as the checklists want it; the user name in lower case. */
export function ownValues(account: OwnAccount | undefined): OwnValues {
  const servers = (account?.servers ?? []).map(({ protocol, host, port }) => [
    protocol,
    { host, port },
  ])
  const username = account?.username
  return {
    ...Object.fromEntries(servers),
    ...(username !== undefined && { username: toUsername(username) }),
  }
}

/**
 * Settings in which the person's own servers stand in for the operator's: the more exact ones win.
 * One on a port that is certainly refused is no standard for anything.
 */
export function withOwnServers(settings: Settings, account: OwnAccount | undefined): Settings {
  const own = (account?.servers ?? []).flatMap(({ protocol, host, port }) =>
    host !== undefined && port !== undefined && !protocolOfUnencryptedPort(port)
      ? [[protocol, { host, port }]]
      : [],
  )
  return { ...settings, mail: { ...settings.mail, ...Object.fromEntries(own) } }
}

export type OwnFinding = { protocol: Protocol; finding: Finding }

/** What the server would refuse of the values that the workspace shows. The user name is not among them: it is offered right. */
export function findingsIn({ servers }: OwnAccount): OwnFinding[] {
  return servers.flatMap(({ protocol, port, encryption }) =>
    check({
      protocol,
      ...(port !== undefined && { port }),
      ...(encryption && { encryption }),
    }).map((finding) => ({ protocol, finding })),
  )
}

/** Fields of the servers that were found of which the value is missing, and that are no conflict. */
export function missingIn({
  servers,
  conflicts,
}: OwnAccount): { protocol: Protocol; field: 'host' | 'port' }[] {
  return servers.flatMap((server) =>
    (['host', 'port'] as const)
      .filter((field) => server[field] === undefined)
      .filter(
        (field) =>
          !conflicts.some((one) => one.protocol === server.protocol && one.field === field),
      )
      .map((field) => ({ protocol: server.protocol, field })),
  )
}
