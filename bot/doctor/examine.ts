import { PROTOCOLS, type Settings, UNENCRYPTED_PORTS } from '../../shared/settings/index.ts'
import type { Check, Report } from './check.ts'
import { judgeAutoconfig, judgeClock, judgeSrv } from './checks/domain.ts'
import { judgeLogin } from './checks/login.ts'
import { judgeServer } from './checks/server.ts'
import { judgeUnencrypted } from './checks/unencrypted.ts'
import type { Server } from './observation.ts'
import { nodeNetwork } from './probes/network.ts'
import { probeAutoconfig, probeClock, probeSrv } from './probes/probe-domain.ts'
import { type Credentials, probeLogin } from './probes/probe-login.ts'
import { type ProbeOptions, probeServer } from './probes/probe-server.ts'
import { probeUnencrypted } from './probes/probe-unencrypted.ts'

export type ExamineOptions = Omit<ProbeOptions, 'network'> & {
  /** @default this machine's network */
  network?: ProbeOptions['network']
  /** Typed in by a person for this run; tried where nothing else is wrong. Without them nobody logs in. */
  credentials?: Credentials | undefined
  /** Ports where sessions begin unencrypted. @default the usual ones */
  unencryptedPorts?: Readonly<Record<Server['protocol'], readonly number[]>>
}

const SRV_NAMES = { imap: '_imaps', pop3: '_pop3s', smtp: '_submissions' } as const
const STARTTLS_SRV_NAMES = ['_imap', '_pop3', '_submission'] as const

/** Looks at everything that the settings name, for real. Never throws for what it finds. */
export async function examine(settings: Settings, options: ExamineOptions): Promise<Report> {
  const probe = { network: nodeNetwork, ...options }
  const servers = serversOf(settings)
  const now = new Date()
  const [perServer, perDomain, clock] = await Promise.all([
    Promise.all(servers.map((server) => examineServer(server, now, probe))),
    examineDomain(settings, servers, probe),
    probeClock(settings.workspace?.origins[0] ?? settings.bot?.url, probe),
  ])
  const checks: Check[] = []
  for (const [index, server] of servers.entries()) {
    const own = perServer[index] ?? []
    checks.push(...own)
    // One after the other: several log-ins at once look like an attack.
    if (probe.credentials && own.every(({ status }) => status !== 'error'))
      checks.push(...judgeLogin(await probeLogin(server, probe.credentials, probe)))
  }
  checks.push(...perDomain, judgeClock(clock))
  return { time: now.toISOString(), checks: withoutRepeats(checks) }
}

export function serversOf({ mail }: Settings): Server[] {
  return PROTOCOLS.flatMap((protocol) => {
    const server = mail?.[protocol]
    return server ? [{ protocol, ...server }] : []
  })
}

type Probe = ExamineOptions & ProbeOptions

async function examineServer(server: Server, now: Date, probe: Probe): Promise<Check[]> {
  const ports = (probe.unencryptedPorts ?? UNENCRYPTED_PORTS)[server.protocol]
  const seen = await probeServer(server, probe)
  if (seen.dns.kind === 'failed') return judgeServer(seen, now)
  const unencrypted = await Promise.all(ports.map((port) => probeUnencrypted(server, port, probe)))
  return [...judgeServer(seen, now), ...unencrypted.map(judgeUnencrypted)]
}

async function examineDomain(
  settings: Settings,
  servers: readonly Server[],
  probe: Probe,
): Promise<Check[]> {
  const name = settings.mail?.domain
  if (name === undefined) return []
  const srv = async (service: string, server?: Server) =>
    judgeSrv(await probeSrv(`${service}._tcp.${name}`, probe), server)
  const query = `?emailaddress=${encodeURIComponent(`doctor@${name}`)}`
  const urls = [
    `https://autoconfig.${name}/mail/config-v1.1.xml${query}`,
    `https://${name}/.well-known/autoconfig/mail/config-v1.1.xml${query}`,
    ...(settings.bot ? [`${settings.bot.url}/mail/config-v1.1.xml${query}`] : []),
  ]
  return Promise.all([
    ...PROTOCOLS.map((protocol) =>
      srv(
        SRV_NAMES[protocol],
        servers.find((server) => server.protocol === protocol),
      ),
    ),
    ...STARTTLS_SRV_NAMES.map((service) => srv(service)),
    ...urls.map(async (url) => judgeAutoconfig(await probeAutoconfig(url, probe), servers)),
  ])
}

/** Servers on one host share their name. */
function withoutRepeats(checks: readonly Check[]): Check[] {
  const known = new Map(checks.map((check) => [JSON.stringify(check), check]))
  return [...known.values()]
}
