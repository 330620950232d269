import type { Protocol } from '../../shared/settings/index.ts'
import type { ClientLogin } from './clients/client-login.ts'

/** Every mistake that people make. */
export const MISTAKES = [
  'starttls-port',
  'plain-port',
  'starttls-on-ssl-port',
  'plain-on-ssl-port',
  'upper-case-username',
  'wrong-password',
  'unknown-certificate',
  'other-host-name',
  'unknown-host',
] as const

export type Mistake = (typeof MISTAKES)[number]

/** How a right log-in becomes a wrong one. `closedPort` stands for 143, 110 and 587, where nobody listens. */
export function makeMistake(
  mistake: Mistake,
  login: ClientLogin,
  closedPort: number,
): Partial<ClientLogin> {
  switch (mistake) {
    case 'starttls-port':
      return { encryption: 'starttls', port: closedPort }
    case 'plain-port':
      return { encryption: 'none', port: closedPort }
    case 'starttls-on-ssl-port':
      return { encryption: 'starttls' }
    case 'plain-on-ssl-port':
      return { encryption: 'none' }
    case 'upper-case-username':
      return { username: login.username.replace(/^./, (first) => first.toUpperCase()) }
    case 'wrong-password':
      return { password: 'Herbstlaub-2024' }
    case 'unknown-certificate':
      return { caFile: undefined }
    case 'other-host-name':
      return { host: '127.0.0.1' }
    case 'unknown-host':
      return { host: `${HOSTS[login.protocol]}.invalid` }
  }
}

const HOSTS = { imap: 'imap', pop3: 'pop', smtp: 'smtp' } as const satisfies Record<
  Protocol,
  string
>
