import type { Outage } from '../../shared/answers/outage.ts'
import type { Settings } from '../../shared/settings/index.ts'
import type { Report } from './check.ts'
import { serversOf } from './examine.ts'
import { downServers } from './watch-servers.ts'

/** One failed look may be a hiccup of our own network. */
const LOOKS_NEEDED = 2

/** What chats and pages say about the servers, from the looks at them. */
export type Outages = {
  take: (report: Report) => void
  now: () => Outage | undefined
}

/**
 * A server is down when it has worked before this process's eyes and fails in two looks on end.
 * One that never worked from here tells nothing: perhaps this machine may not reach it, or does not know its authority.
 */
export function createOutages(settings: Settings): Outages {
  const states = serversOf(settings).map((server) => ({ server, hasWorked: false, failed: 0 }))
  let lookedAt: string | undefined
  return {
    take(report) {
      lookedAt = report.time
      const down = downServers(report, settings).map(({ protocol }) => protocol)
      for (const state of states) {
        const isDown = down.includes(state.server.protocol)
        state.failed = isDown ? state.failed + 1 : 0
        state.hasWorked ||= !isDown
      }
    },
    now() {
      const servers = states
        .filter(({ hasWorked, failed }) => hasWorked && failed >= LOOKS_NEEDED)
        .map(({ server: { protocol, host } }) => ({ protocol, host }))
      return servers.length > 0 && lookedAt !== undefined ? { servers, lookedAt } : undefined
    },
  }
}
