import { describe, expect, test } from 'vitest'
import { judgeServer } from '../../../bot/doctor/checks/server.ts'
import { judgeUnencrypted } from '../../../bot/doctor/checks/unencrypted.ts'
import type { ServerObservation, UnencryptedObservation } from '../../../bot/doctor/observation.ts'
import { DIALOGUES } from '../../../bot/doctor/probes/dialogues.ts'

const NOW = new Date('2026-11-23T12:00:00Z')

function sound(
  changes: Partial<ServerObservation> = {},
  validTo = '2027-03-01',
): ServerObservation {
  return {
    server: { protocol: 'imap', host: 'imap.example.org', port: 993 },
    dns: { kind: 'found', addresses: ['192.0.2.1', '2001:db8::1'] },
    tcp: { kind: 'open' },
    tls: {
      kind: 'secured',
      version: 'TLSv1.3',
      certificate: {
        chainProblem: undefined,
        matchesHost: true,
        names: 'DNS:imap.example.org',
        validTo: new Date(validTo),
      },
    },
    talk: { kind: 'talked', greeting: '* OK ready', capabilities: ['IMAP4REV1'] },
    ...changes,
  }
}

const short = (seen: ServerObservation) =>
  judgeServer(seen, NOW).map(({ status, id, key }) => `${status} ${id} ${key}`)

test('a sound server is in order at every stage', () => {
  expect(short(sound())).toEqual([
    'ok dns found',
    'ok tcp open',
    'ok tls secured',
    'ok certificate valid',
    'ok greeting right',
    'ok capabilities password',
  ])
})

test.each([
  ['2026-12-06T12:00:00Z', 'warning certificate expires-soon'],
  ['2026-12-08T12:00:00Z', 'ok certificate valid'],
])('a certificate that ends on %s: %s', (validTo, expected) => {
  expect(short(sound({}, validTo))).toContain(expected)
})

test('what was not reached is not judged', () => {
  const { server, dns } = sound()
  expect(short({ server, dns })).toEqual(['ok dns found'])
  expect(short({ server, dns, tcp: { kind: 'failed', code: 'ETIMEDOUT' } })).toEqual([
    'ok dns found',
    'error tcp silent',
  ])
})

describe('on ports where sessions begin unencrypted', () => {
  const judged = (observation: Omit<UnencryptedObservation, 'host'>) => {
    const { status, key } = judgeUnencrypted({ host: 'mail.example.org', ...observation })
    return `${status} ${key}`
  }
  const smtp = (port: number, ...capabilities: string[]) =>
    judged({
      protocol: 'smtp',
      port,
      seen: { kind: 'talked', greeting: '220 ready', capabilities },
    })

  test('STARTTLS is a fault, but not between servers', () => {
    expect(smtp(587, 'STARTTLS')).toBe('error starttls')
    expect(smtp(25, 'STARTTLS')).toBe('ok no-login')
    expect(smtp(25, 'STARTTLS', 'AUTH=PLAIN')).toBe('error password')
    expect(smtp(587)).toBe('ok no-login')
  })

  test('who is turned away or hears nothing is refused', () => {
    const turnedAway = { kind: 'talked', greeting: '* BYE TLS only', capabilities: [] } as const
    expect(judged({ protocol: 'imap', port: 143, seen: turnedAway })).toBe('ok turned-away')
    expect(judged({ protocol: 'imap', port: 143, seen: { kind: 'silent' } })).toBe('ok silent')
    expect(judged({ protocol: 'pop3', port: 110, seen: { kind: 'closed' } })).toBe('ok closed')
  })
})

test.each([
  ['imap', '* CAPABILITY IMAP4rev1 auth=plain\r\ng OK done\r\n', ['IMAP4REV1', 'AUTH=PLAIN']],
  [
    'pop3',
    '+OK\r\nTOP\r\nSASL PLAIN LOGIN\r\n.\r\n',
    ['+OK', 'TOP', 'AUTH=PLAIN', 'AUTH=LOGIN', '.'],
  ],
  ['pop3', '-ERR unknown command\r\n', ['USER']],
  ['smtp', '250-mail\r\n250-AUTH LOGIN\r\n250 HELP\r\n', ['MAIL', 'AUTH=LOGIN', 'HELP']],
] as const)('%s lists %j', (protocol, answer, expected) => {
  expect(DIALOGUES[protocol].isListed(answer)).toBe(true)
  expect(DIALOGUES[protocol].capabilities(answer)).toEqual(expected)
  expect(DIALOGUES[protocol].isListed(answer.slice(0, -1))).toBe(false)
})
