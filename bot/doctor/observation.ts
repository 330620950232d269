import type { Protocol } from '../../shared/settings/index.ts'

/** What a probe has seen of one server. A stage that was not reached is absent. */
export type ServerObservation = {
  server: Server
  dns: Names | Failed
  tcp?: { kind: 'open' } | Failed
  tls?: Secured | NotTls | Failed
  talk?: Talk | Failed
}

export type Server = { protocol: Protocol; host: string; port: number }

type Names = { kind: 'found'; addresses: readonly string[] }

/** Something did not work; the code is the system's, such as `ECONNREFUSED`. */
export type Failed = { kind: 'failed'; code: string }

type Secured = { kind: 'secured'; version: string; certificate: SeenCertificate }

/** Instead of a TLS handshake the server sent this; empty when it only refused ours. */
type NotTls = { kind: 'not-tls'; heard: string }

export type SeenCertificate = {
  /** Why the chain is not trusted, such as `CERT_HAS_EXPIRED`. */
  chainProblem: string | undefined
  matchesHost: boolean
  names: string
  validTo: Date
}

/** What the server said before anybody logged in. */
export type Talk = { kind: 'talked'; greeting: string; capabilities: readonly string[] }

/** What answers on a port where sessions begin unencrypted. */
export type UnencryptedObservation = {
  protocol: Protocol
  host: string
  port: number
  seen: Talk | { kind: 'closed' } | { kind: 'silent' }
}

/** How two log-ins with the same password ended. */
export type LoginObservation = {
  server: Server
  lowerCase: LoginOutcome
  /** Absent when the name has no letter to write in capitals. */
  upperCase?: LoginOutcome
}
export type LoginOutcome = { kind: 'accepted' } | { kind: 'refused'; answer: string } | Failed

/** The SRV records of one name, or that the question was not answered. */
export type SrvObservation = {
  name: string
  records: readonly { host: string; port: number }[] | Failed
}

/** What stands at one well-known address. */
export type AutoconfigObservation = {
  url: string
  seen: { kind: 'found'; text: string } | { kind: 'absent' } | Failed
}

export type ClockObservation =
  | { kind: 'read'; source: string; theirs: Date; ours: Date }
  | { kind: 'no-source' }
  | Failed
