import authentication from './authentication.rule.ts'
import implicitTlsPort from './implicit-tls-port.rule.ts'
import lowerCaseUsername from './lower-case-username.rule.ts'
import type { Finding, MailValues, Rule } from './rule.ts'
import sslOnly from './ssl-only.rule.ts'

export { toUsername } from './lower-case-username.rule.ts'
export type { Encryption, Finding, MailValues, RuleId } from './rule.ts'

export const rules: readonly Rule[] = [sslOnly, implicitTlsPort, lowerCaseUsername, authentication]

/** Everything that is wrong with the values of one server, the most certain refusal first. */
export function check(values: MailValues): Finding[] {
  return rules.flatMap((rule) => rule.check(values) ?? [])
}
