import type { WordValues } from '../../fill-in.ts'
import type { RuleId } from '../../rules/index.ts'

/** Each has a sentence in `locales/<language>/autoconfig.json` under `lint.findings`. */
export type LintKey =
  | RuleId
  | 'version'
  | 'no-provider'
  | 'no-id'
  | 'no-domain'
  | 'name-missing'
  | 'name-too-long'
  | 'no-incoming'
  | 'no-outgoing'
  | 'wrong-section'
  | 'hostname'
  | 'port'
  | 'socket-type'
  | 'username-missing'
  | 'username-placeholder'
  | 'username-percent'
  | 'authentication'
  | 'password'

export type LintFinding = {
  key: LintKey
  /** `error`: a program cannot use it or the server refuses it. `warning`: worth a look. */
  severity: 'error' | 'warning'
  line: number
  /** The element, such as `incomingServer (imap)`. */
  place: string
  values: WordValues
}
