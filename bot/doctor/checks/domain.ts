import { lintConfig } from '../../../shared/autoconfig/index.ts'
import { type Check, checker } from '../check.ts'
import type {
  AutoconfigObservation,
  ClockObservation,
  Server,
  SrvObservation,
} from '../observation.ts'

/** Clients and certificates bear a minute; tokens and logs do not bear five. */
const CLOCK_WARNING_S = 60
const CLOCK_ERROR_S = 300

/**
 * A record has to name the configured server; without a server it has to say "not offered" or be absent.
 * `server` is the configured one for this name; undefined for names of STARTTLS services.
 */
export function judgeSrv({ name, records }: SrvObservation, server: Server | undefined): Check {
  const check = checker('srv', name)
  if ('kind' in records) return check('skipped', 'unanswered', { code: records.code })
  if (records.length === 0) return check('skipped', 'none')
  const offered = records.filter(({ host }) => host !== '')
  const shown = offered.map(({ host, port }) => `${host}:${port}`).join(', ')
  if (offered.length === 0) return server ? check('error', 'denied') : check('ok', 'not-offered')
  if (!server) return check('error', 'starttls', { records: shown })
  const wanted = `${server.host}:${server.port}`.toLowerCase()
  return offered.every(({ host, port }) => `${host}:${port}`.toLowerCase() === wanted)
    ? check('ok', 'right', { records: shown })
    : check('error', 'other', { records: shown, wanted })
}

/** A published configuration has to be clean by our rules and to name the configured servers. */
export function judgeAutoconfig(
  { url, seen }: AutoconfigObservation,
  servers: readonly Server[],
): Check {
  const check = checker('autoconfig', url.replace(/\?.*/, ''))
  if (seen.kind === 'absent') return check('skipped', 'none')
  if (seen.kind === 'failed') return check('warning', 'failed', { code: seen.code })
  const linted = lintConfig(seen.text)
  if (linted.kind !== 'linted') return check('error', 'unreadable')
  const errors = linted.findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return check('error', 'findings', { errors })

  const published = linted.config.providers.flatMap((provider) => provider.servers)
  const other = published.filter(
    ({ type, hostname, port }) =>
      servers.some(({ protocol }) => protocol === type) &&
      !servers.some(
        (server) =>
          server.protocol === type &&
          server.host.toLowerCase() === hostname?.toLowerCase() &&
          String(server.port) === port,
      ),
  )
  const shown = other.map(({ hostname, port }) => `${hostname}:${port}`).join(', ')
  return other.length > 0
    ? check('error', 'other', { servers: shown })
    : check('ok', 'right', { servers: published.length })
}

/** Certificates, tokens and logs need the right time. */
export function judgeClock(seen: ClockObservation): Check {
  if (seen.kind === 'no-source') return checker('clock', '')('skipped', 'no-source')
  if (seen.kind === 'failed') return checker('clock', '')('skipped', 'failed', { code: seen.code })
  const check = checker('clock', seen.source)
  const seconds = Math.round((seen.ours.getTime() - seen.theirs.getTime()) / 1000)
  const off = Math.abs(seconds)
  if (!Number.isFinite(off)) return check('skipped', 'no-source')
  if (off >= CLOCK_ERROR_S) return check('error', 'wrong', { seconds })
  return off >= CLOCK_WARNING_S ? check('warning', 'wrong', { seconds }) : check('ok', 'right')
}
