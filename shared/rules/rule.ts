import type { Protocol } from '../settings/index.ts'

/** How a connection is secured, in the standard's words; a mail program's own words are mapped onto these. */
export type Encryption = 'ssl' | 'starttls' | 'none'

/** What someone has typed into a mail program; anything may be unknown. */
export type MailValues = {
  protocol?: Protocol
  host?: string
  port?: number
  /**
   * `guess`: the program decides by itself. `unchecked`: SSL that accepts any certificate. `unknown`: a word that
   * means nothing to us.
   */
  encryption?: Encryption | 'guess' | 'unchecked' | 'unknown'
  /** The program's own word for the encryption, where it is not the standard's. */
  encryptionLabel?: string
  username?: string
  /** How the program signs in; `other` is told in the program's own word. */
  authentication?: 'password' | 'none' | 'other'
  authenticationLabel?: string
}

/** One thing that the server would refuse, or that is likely to be a mistake. */
export type Finding = {
  rule: RuleId
  /** `error`: the server refuses it. `warning`: unusual, worth a look. */
  severity: 'error' | 'warning'
  field: Exclude<keyof MailValues, 'encryptionLabel' | 'authenticationLabel'>
  wrong: string
  /** The program's own word for what is wrong. */
  label?: string
  /** What to put instead; empty only where the values do not tell. */
  right: string
}

export type RuleId = 'ssl-only' | 'implicit-tls-port' | 'lower-case-username' | 'authentication'

/** A rule looks at all values at once and says what is wrong with them: nothing, or a finding. */
export type Rule = {
  id: RuleId
  check: (values: MailValues) => Finding | undefined
}
