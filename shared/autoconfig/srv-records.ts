import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import { PROTOCOLS, type Protocol, type Settings } from '../settings/index.ts'
import { type ConfigFile, type Refusal, refused } from './outcome.ts'
import { servers } from './prepare.ts'
import { words } from './words.ts'

/** RFC 6186 and RFC 8314: where implicit TLS is offered. */
const SERVICES = { imap: '_imaps', pop3: '_pop3s', smtp: '_submissions' } as const satisfies Record<
  Protocol,
  string
>
/** STARTTLS and plain: the root as target says "not offered". */
const REFUSED_SERVICES = ['_imap', '_pop3', '_submission'] as const

/** Records for the zone file of the mail domain: the configured servers, and that STARTTLS is not offered. */
export function srvRecords(settings: Settings, language: Language): ConfigFile | Refusal {
  const domain = settings.mail?.domain?.toLowerCase()
  if (domain === undefined) return refused('no-domain')
  const offered = servers(settings, PROTOCOLS)
  if (offered.length === 0) return refused('no-servers')
  if (offered.some(({ host }) => isIpAddress(host))) return refused('server-without-name')

  const t = translator(words, language)
  const line = (service: string, data: string) => `${service}._tcp.${domain}. IN SRV ${data}`
  const missing = PROTOCOLS.filter((protocol) => !offered.some((one) => one.protocol === protocol))
  const lines = [
    `; ${t('srv.title', { domain })}`,
    ...offered.map(({ protocol, host, port }) => line(SERVICES[protocol], `0 1 ${port} ${host}.`)),
    ...autodiscover(settings).map((data) => line('_autodiscover', data)),
    `; ${t('srv.refused')}`,
    ...[...missing.map((protocol) => SERVICES[protocol]), ...REFUSED_SERVICES].map((service) =>
      line(service, '0 0 0 .'),
    ),
  ]
  return {
    kind: 'file',
    fileName: 'srv-records.zone',
    contentType: 'text/plain; charset=utf-8',
    text: `${lines.join('\n')}\n`,
  }
}

/** Where the bot answers Autodiscover; only an https address is of use to a mail program. */
function autodiscover({ bot }: Settings): string[] {
  if (!bot) return []
  const { protocol, hostname, port } = new URL(bot.url)
  const isUsable = protocol === 'https:' && !isIpAddress(hostname)
  return isUsable ? [`0 0 ${port || 443} ${hostname}.`] : []
}

/** The target of a record has to be a name (RFC 2782). */
function isIpAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[')
}
