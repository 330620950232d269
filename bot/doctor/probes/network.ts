import { lookup, resolveSrv } from 'node:dns/promises'

/** What the doctor needs of the network besides connections to the servers themselves. */
export type Network = {
  /** Addresses of a host; rejects with a `code` when there are none. */
  lookup: (host: string) => Promise<string[]>
  /** Records of a service; a target of the root has an empty host. */
  resolveSrv: (name: string) => Promise<{ host: string; port: number }[]>
  fetch: (url: string, signal: AbortSignal) => Promise<Response>
}

export const nodeNetwork: Network = {
  lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  resolveSrv: async (name) =>
    (await resolveSrv(name)).map(({ name: target, port }) => ({
      host: target.replace(/\.$/, ''),
      port,
    })),
  fetch: (url, signal) => fetch(url, { signal, redirect: 'follow', cache: 'no-store' }),
}
