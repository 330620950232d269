import type { CheckId } from './check-id.ts'

/** What an error message tells about its cause; fixed, because it is kept in conversations and logs. */
export const CAUSES = [
  'login',
  'mismatch',
  'starttls',
  'exposed',
  'certificate',
  'host',
  'network',
  'outgoing-login',
  'auth-method',
  'other-provider',
  'sender',
  'too-many',
  'server',
  'old-program',
  'local-file',
  'no-autoconfig',
  'not-delivered',
] as const

export type Cause = (typeof CAUSES)[number]

/** Which checks a cause calls for, the likeliest first. */
export const CHECKS_OF_CAUSE = {
  login: ['username', 'password', 'retype', 'auth-method'],
  mismatch: ['ssl-port', 'host', 'antivirus'],
  starttls: ['ssl-port'],
  exposed: ['ssl-port', 'password'],
  certificate: ['host', 'clock', 'antivirus', 'update-program'],
  host: ['host', 'network'],
  network: ['network', 'ssl-port', 'host', 'antivirus'],
  'outgoing-login': ['outgoing-login', 'password', 'ssl-port'],
  'auth-method': ['auth-method', 'ssl-port'],
  'other-provider': ['host', 'username', 'password'],
  sender: ['sender', 'outgoing-login'],
  'too-many': ['wait', 'retype'],
  server: ['wait'],
  'old-program': ['update-program'],
  'local-file': [],
  'no-autoconfig': ['ssl-port', 'host'],
  'not-delivered': [],
} as const satisfies Record<Cause, readonly CheckId[]>
