import type { OwnAccount, OwnServer, ServerData } from './server-data.ts'
import type { AccountReading, ServerReading } from './settle.ts'

/** A reading without its evidence, ready to be kept; undefined when it holds no server at all. */
export function toServerData(
  readings: readonly AccountReading[],
  { origin, readAt }: Pick<ServerData, 'origin' | 'readAt'>,
): ServerData | undefined {
  const accounts = readings.map(toAccount).filter(({ servers }) => servers.length > 0)
  if (accounts.length === 0) return undefined
  return { version: 1, origin, readAt, accounts, ...(accounts.length === 1 && { chosen: 0 }) }
}

function toAccount({ username, servers, conflicts }: AccountReading): OwnAccount {
  return {
    ...(username && { username: username.value }),
    servers: servers.map(toServer),
    conflicts: conflicts.map(({ values, ...conflict }) => ({ ...conflict, values: [...values] })),
  }
}

function toServer({ protocol, host, port, encryption }: ServerReading): OwnServer {
  return {
    protocol,
    ...(host && { host: host.value }),
    ...(port && { port: port.value }),
    ...(encryption && { encryption: encryption.value }),
  }
}
