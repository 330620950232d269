import type { Settings } from '../../shared/settings/index.ts'
import type { CheckId, Report } from './check.ts'
import { type ExamineOptions, examine, serversOf } from './examine.ts'
import type { Server } from './observation.ts'

/** Without one of these nobody gets mail from a server, whatever they have typed. */
const VITAL: readonly CheckId[] = ['dns', 'tcp', 'tls', 'certificate', 'greeting']

/** The configured servers that are really down: for the question "is it me?". */
export function downServers({ checks }: Report, settings: Settings): Server[] {
  const broken = checks.filter(({ id, status }) => status === 'error' && VITAL.includes(id))
  return serversOf(settings).filter(({ host, port }) =>
    broken.some(({ target }) => target === host || target === `${host}:${port}`),
  )
}

export type WatchOptions = Omit<ExamineOptions, 'credentials' | 'unencryptedPorts'> & {
  onReport: (report: Report) => void
  /** From the end of one look to the beginning of the next. @default 5 minutes */
  everyMs?: number
  /** The same while a server is down: to be sure, and to know soon when it is back. @default 15 seconds */
  againMs?: number
}

/** Looks at the servers now and then, without logging in and without touching other ports, until the signal. */
export function watchServers(settings: Settings, options: WatchOptions): void {
  const { onReport, everyMs = 300_000, againMs = 15_000, signal } = options
  if (serversOf(settings).length === 0) return
  const look = async () => {
    const report = await examine(settings, {
      ...options,
      unencryptedPorts: { imap: [], pop3: [], smtp: [] },
    })
    if (signal.aborted) return
    onReport(report)
    const wait = downServers(report, settings).length > 0 ? Math.min(againMs, everyMs) : everyMs
    const timer = setTimeout(look, wait).unref()
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }
  void look()
}
