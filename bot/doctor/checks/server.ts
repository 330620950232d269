import { type Check, checker } from '../check.ts'
import type { SeenCertificate, Server, ServerObservation, Talk } from '../observation.ts'
import { DIALOGUES } from '../probes/dialogues.ts'

const DAY_MS = 86_400_000
/** Renewal should have happened by then. */
const SOON_DAYS = 14

/** What one server's observation means: one check for each stage that was reached. */
export function judgeServer(seen: ServerObservation, now: Date): Check[] {
  const { server } = seen
  return [
    judgeDns(seen),
    ...judgeTcp(seen),
    ...judgeTls(seen, now),
    ...(seen.talk ? judgeTalk(server, seen.talk) : []),
  ]
}

export function targetOf({ host, port }: Pick<Server, 'host' | 'port'>): string {
  return `${host}:${port}`
}

function judgeDns({ server, dns }: ServerObservation): Check {
  const check = checker('dns', server.host)
  if (dns.kind === 'failed') return check('error', 'failed', { code: dns.code })
  return check('ok', 'found', { addresses: dns.addresses.join(', ') })
}

function judgeTcp({ server, tcp }: ServerObservation): Check[] {
  if (!tcp) return []
  const check = checker('tcp', targetOf(server))
  if (tcp.kind === 'open') return [check('ok', 'open')]
  return [check('error', tcp.code === 'ETIMEDOUT' ? 'silent' : 'refused', { code: tcp.code })]
}

function judgeTls({ server, tls }: ServerObservation, now: Date): Check[] {
  if (!tls) return []
  const check = checker('tls', targetOf(server))
  if (tls.kind === 'not-tls')
    return [check('error', tls.heard ? 'plain' : 'not-tls', { heard: tls.heard })]
  if (tls.kind === 'failed') return [check('error', 'failed', { code: tls.code })]
  return [
    check('ok', 'secured', { version: tls.version }),
    judgeCertificate(server, tls.certificate, now),
  ]
}

function judgeCertificate(server: Server, certificate: SeenCertificate, now: Date): Check {
  const check = checker('certificate', targetOf(server))
  const { chainProblem, matchesHost, names, validTo } = certificate
  const date = Number.isNaN(validTo.getTime()) ? '' : validTo.toISOString().slice(0, 10)
  const days = Math.floor((validTo.getTime() - now.getTime()) / DAY_MS)
  if (chainProblem === 'CERT_HAS_EXPIRED') return check('error', 'expired', { date })
  if (!matchesHost) return check('error', 'other-name', { host: server.host, names })
  if (chainProblem) return check('error', 'untrusted', { code: chainProblem })
  if (days < SOON_DAYS) return check('warning', 'expires-soon', { date, days })
  return check('ok', 'valid', { date, days })
}

function judgeTalk(
  { protocol, ...server }: Server,
  talk: Talk | { kind: 'failed'; code: string },
): Check[] {
  const target = targetOf(server)
  const greeting = checker('greeting', target)
  const dialogue = DIALOGUES[protocol]
  const name = protocol.toUpperCase()
  if (talk.kind === 'failed') return [greeting('error', 'silent', { code: talk.code, name })]
  if (!dialogue.isGreeting(talk.greeting))
    return [greeting('error', 'other', { heard: talk.greeting, name })]

  const abilities = checker('capabilities', target)
  return [
    greeting('ok', 'right', { heard: talk.greeting, name }),
    dialogue.offersPassword(talk.capabilities)
      ? abilities('ok', 'password')
      : abilities('error', 'no-password', { list: talk.capabilities.join(' ') }),
  ]
}
