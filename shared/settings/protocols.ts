/** The protocols that Souvera offers, in the order in which people need them. */
export const PROTOCOLS = ['imap', 'pop3', 'smtp'] as const

export type Protocol = (typeof PROTOCOLS)[number]

/** Usual ports of implicit TLS ("SSL"): RFC 8314 sections 3.2 and 3.3. Never a claim about one server. */
export const SSL_PORTS = { imap: 993, pop3: 995, smtp: 465 } as const satisfies Record<
  Protocol,
  number
>

/** Ports where a session begins unencrypted (with or without STARTTLS after it): RFC 8314, RFC 6409, RFC 5321. */
export const UNENCRYPTED_PORTS = {
  imap: [143],
  pop3: [110],
  smtp: [587, 25],
} as const satisfies Record<Protocol, readonly number[]>

/** The protocol whose usual SSL port this is. */
export function protocolOfSslPort(port: number): Protocol | undefined {
  return PROTOCOLS.find((protocol) => SSL_PORTS[protocol] === port)
}

/** The protocol that begins unencrypted on this port. */
export function protocolOfUnencryptedPort(port: number): Protocol | undefined {
  return PROTOCOLS.find((protocol) => UNENCRYPTED_PORTS[protocol].some((known) => known === port))
}
