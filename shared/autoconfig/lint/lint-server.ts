import { check, type Encryption, type MailValues } from '../../rules/index.ts'
import { Host } from '../../settings/addresses.ts'
import { PROTOCOLS, type Protocol } from '../../settings/index.ts'
import type { ConfigServer } from './client-config.ts'
import type { LintFinding, LintKey } from './lint-finding.ts'

const SOCKET_TYPES: ReadonlyMap<string, Encryption> = new Map([
  ['SSL', 'ssl'],
  ['STARTTLS', 'starttls'],
  ['plain', 'none'],
] as const)
const PLACEHOLDERS = /%(EMAILADDRESS|EMAILLOCALPART|EMAILDOMAIN|REALNAME)%/g

type Found = Pick<LintFinding, 'key' | 'severity' | 'values'>

/** What is wrong with one server section. Types that are no mail protocol (Exchange, chat) are not ours to judge. */
export function lintServer(server: ConfigServer): LintFinding[] {
  const protocol = PROTOCOLS.find((known) => known === server.type)
  if (!protocol) return []
  const place = `${server.section} (${server.type})`
  return [
    ...lintPlace(server, protocol),
    ...lintConnection(server, protocol),
    ...lintUsername(server.username),
    ...lintSecrets(server),
  ].map((found) => ({ ...found, place, line: server.line }))
}

function lintPlace({ section, type }: ConfigServer, protocol: Protocol): Found[] {
  const right = protocol === 'smtp' ? 'outgoingServer' : 'incomingServer'
  return section === right ? [] : [error('wrong-section', { type, right })]
}

function lintConnection(server: ConfigServer, protocol: Protocol): Found[] {
  const { hostname = '', port = '', socketType = '' } = server
  const encryption = SOCKET_TYPES.get(socketType)
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0
  const isPort = number >= 1 && number <= 65_535
  return [
    ...(Host.safeParse(hostname).success ? [] : [error('hostname', { value: hostname })]),
    ...(isPort ? [] : [error('port', { value: port })]),
    ...(encryption ? [] : [error('socket-type', { value: socketType })]),
    ...byRules(encryption ? { encryption } : {}, socketType),
    ...byRules(isPort ? { protocol, port: number } : {}),
  ]
}

function lintUsername(username: string | undefined): Found[] {
  if (!username) return [warning('username-missing')]
  const literal = username.replace(PLACEHOLDERS, '')
  if (literal.includes('%')) return [error('username-percent', { value: username })]
  // A placeholder repeats what was typed, in its case.
  if (literal !== username) return [warning('username-placeholder', { value: username })]
  return byRules({ username })
}

function lintSecrets({ authentication, hasPassword }: ConfigServer): Found[] {
  const value = authentication.join(', ')
  return [
    ...(authentication.includes('password-cleartext')
      ? []
      : [warning('authentication', { value })]),
    ...(hasPassword ? [error('password')] : []),
  ]
}

/** The rules' own findings; `shown` is the file's word for a value where it differs from the standard's. */
function byRules(values: MailValues, shown?: string): Found[] {
  return check(values).map(({ rule, severity, wrong, right }) => ({
    key: rule,
    severity,
    values: { wrong: shown ?? wrong, right },
  }))
}

function error(key: LintKey, values: LintFinding['values'] = {}): Found {
  return { key, severity: 'error', values }
}

function warning(key: LintKey, values: LintFinding['values'] = {}): Found {
  return { key, severity: 'warning', values }
}
