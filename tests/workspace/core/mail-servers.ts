import { PROTOCOLS, type Protocol, type Settings } from '../../../shared/settings/index.ts'

export type MailServer = { protocol: Protocol; host: string; port: number; encryption: 'SSL' }

/** The servers of the operator's settings, in the order in which people need them; often none. */
export function mailServers({ mail }: Settings): MailServer[] {
  return PROTOCOLS.flatMap((protocol) => {
    const server = mail?.[protocol]
    return server ? [{ protocol, ...server, encryption: 'SSL' as const }] : []
  })
}
