import type { Protocol, Settings } from '../settings/index.ts'
import { type MailAccount, readAccount, type TypedLogin } from './account.ts'
import { type Refusal, refused } from './outcome.ts'

export type MailServer = { protocol: Protocol; host: string; port: number }

/** All that a configuration needs; a mail program can do nothing with half of it. */
export type Prepared = {
  kind: 'prepared'
  account: MailAccount
  /** IMAP before POP3: programs prefer the first. */
  incoming: readonly [MailServer, ...MailServer[]]
  outgoing: MailServer
}

/** Checks the login first, so that a hostile address never reaches a document. */
export function prepare(settings: Settings, login: TypedLogin): Prepared | Refusal {
  const account = readAccount(login, settings)
  if (account.kind === 'refused') return account
  const [first, ...more] = servers(settings, ['imap', 'pop3'])
  const [outgoing] = servers(settings, ['smtp'])
  if (!first) return refused('no-incoming-server')
  if (!outgoing) return refused('no-outgoing-server')
  return { kind: 'prepared', account, incoming: [first, ...more], outgoing }
}

/** Whether there is anything to make: half a configuration is of no use to a mail program. */
export function canConfigure(settings: Settings): boolean {
  return servers(settings, ['imap', 'pop3']).length > 0 && servers(settings, ['smtp']).length > 0
}

/** The configured ones of these protocols, in this order. */
export function servers({ mail }: Settings, protocols: readonly Protocol[]): MailServer[] {
  return protocols.flatMap((protocol) => {
    const server = mail?.[protocol]
    return server ? [{ protocol, host: server.host.toLowerCase(), port: server.port }] : []
  })
}

/** What people call the provider: the organisation, else the domain. */
export function providerName({ organisation }: Settings, account: MailAccount): string {
  return organisation?.name?.replace(/\s+/g, ' ').trim() || account.domain
}
