import type { Protocol } from '../../../shared/settings/index.ts'

/** What a person copies into a mail program. */
export type ClientLogin = {
  protocol: Protocol
  host: string
  port: number
  /** `ssl` is implicit TLS; the others are the mistakes. @default "ssl" */
  encryption?: 'ssl' | 'starttls' | 'none'
  username: string
  password: string
  /** The authority to trust; without it the machine's own. */
  caFile?: string | undefined
}
