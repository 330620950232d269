import type { Protocol } from '../settings/index.ts'

/** Servers that do not work at the moment, whatever people have typed; the answer to "is it me?". */
export type Outage = {
  servers: readonly { protocol: Protocol; host: string }[]
  /** When they were last looked at, ISO 8601. */
  lookedAt: string
}
