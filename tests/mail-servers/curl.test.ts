import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import {
  PROTOCOLS,
  type Protocol,
  SSL_PORTS,
  UNENCRYPTED_PORTS,
} from '../../shared/settings/index.ts'
import { type CollectedError, collect } from './collected-errors.ts'
import { type CurlLogin, curl, curlSend, curlVersion } from './curl.ts'
import { type MailServers, startMailServers, whyNoMailServers } from './start-mail-servers.ts'

const skipped = whyNoMailServers()
const ERIKA = 'erika.mustermann@example.org'
const MAX = 'max.beispiel@example.org'
const PASSWORD = 'Herbstlaub-2025'

const title = skipped
  ? `curl on real mail servers: skipped, ${skipped}`
  : 'curl on real mail servers'
describe.skipIf(skipped !== '')(title, () => {
  let servers: MailServers
  let closedPort: number
  beforeAll(async () => {
    servers = await startMailServers({
      users: [{ user: ERIKA, password: PASSWORD }, { user: MAX }],
      domain: 'example.org',
    })
    closedPort = await freePort()
  })
  afterAll(() => servers?.close())

  const login = (protocol: Protocol, changes: Partial<CurlLogin> = {}): CurlLogin => ({
    protocol,
    ...servers[protocol],
    username: ERIKA,
    password: PASSWORD,
    caFile: servers.caFile,
    ...changes,
  })
  const attempt = (protocol: Protocol, changes: Partial<CurlLogin> = {}) =>
    protocol === 'smtp'
      ? curlSend(login(protocol, changes), { from: ERIKA, to: ERIKA, text: message('Versuch') })
      : curl(login(protocol, changes))

  test('with SSL and the lower-case name it logs in, sends and receives', async () => {
    const sent = await curlSend(login('smtp'), { from: ERIKA, to: ERIKA, text: message('Grüße') })
    expect(sent).toEqual({ exitCode: 0, error: '', output: '' })
    await servers.untilDelivered(ERIKA)
    const imap = await curl(login('imap', { path: '/INBOX;MAILINDEX=1' }))
    expect(imap.output).toContain('Viel Erfolg mit dem Postfach')
    const pop3 = await curl(login('pop3', { path: '/1' }))
    expect(pop3.output).toContain('Viel Erfolg mit dem Postfach')
  })

  test('without a password set nobody gets in; once it is set, the new one counts and the old one does not', async () => {
    const asMax = (password: string) =>
      Promise.all(PROTOCOLS.map((protocol) => attempt(protocol, { username: MAX, password }))).then(
        (outcomes) => outcomes.map(({ exitCode }) => exitCode),
      )
    expect(await asMax('Winterweg-2025')).toEqual([67, 67, 67])
    await servers.setPassword(MAX, 'Winterweg-2025')
    expect(await asMax('Winterweg-2025')).toEqual([0, 0, 0])
    await servers.setPassword(MAX, 'Winterweg-2026')
    expect(await asMax('Winterweg-2025')).toEqual([67, 67, 67])
    expect(await asMax('Winterweg-2026')).toEqual([0, 0, 0])
  })

  test('no mail leaves the machine', async () => {
    const outcome = await curlSend(login('smtp'), {
      from: ERIKA,
      to: 'someone@example.com',
      text: message('hinaus'),
    })
    expect(outcome.exitCode).toBe(55)
    expect(servers.log()).toContain('<someone@example.com>: Relay access denied')
  })

  /** Every mistake that people make, and the exit code that curl gives it. */
  const mistakes: Record<
    string,
    { exitCode: number; change: (protocol: Protocol) => Partial<CurlLogin> }
  > = {
    'starttls-port': { exitCode: 7, change: () => ({ encryption: 'starttls', port: closedPort }) },
    'plain-port': { exitCode: 7, change: () => ({ encryption: 'none', port: closedPort }) },
    'starttls-on-ssl-port': { exitCode: 28, change: () => ({ encryption: 'starttls' }) },
    'plain-on-ssl-port': { exitCode: 28, change: () => ({ encryption: 'none' }) },
    'upper-case-username': {
      exitCode: 67,
      change: () => ({ username: 'Erika.Mustermann@example.org' }),
    },
    'wrong-password': { exitCode: 67, change: () => ({ password: 'Herbstlaub-2024' }) },
    'unknown-certificate': { exitCode: 60, change: () => ({ caFile: undefined }) },
    'other-host-name': { exitCode: 60, change: () => ({ host: '127.0.0.1' }) },
    'unknown-host': { exitCode: 6, change: () => ({ host: 'imap.invalid' }) },
  }
  const collected: CollectedError[] = []

  // Side by side: a server of implicit TLS lets unencrypted clients wait until they give up.
  test.concurrent.each(
    Object.entries(mistakes).flatMap(([mistake, rest]) =>
      PROTOCOLS.map((protocol) => ({ mistake, protocol, ...rest })),
    ),
  )(
    '$protocol: $mistake is refused with $exitCode',
    async ({ mistake, protocol, exitCode, change }) => {
      const outcome = await attempt(protocol, change(protocol))
      expect(outcome.error).toMatch(/^curl: \(\d+\) ./)
      expect(outcome.exitCode).toBe(exitCode)
      collected.push({
        ...{ client: 'curl', version: curlVersion(), protocol, mistake, exitCode },
        text: withUsualPorts(outcome.error, protocol),
      })
    },
  )

  test('what curl says is on file', () => {
    expect(collected).toHaveLength(Object.keys(mistakes).length * PROTOCOLS.length)
    expect(collect('curl', collected)).toEqual([])
  })

  /** Free ports differ from run to run; people see the usual ones. */
  function withUsualPorts(text: string, protocol: Protocol): string {
    return text
      .replaceAll(String(closedPort), String(UNENCRYPTED_PORTS[protocol][0]))
      .replaceAll(String(servers[protocol].port), String(SSL_PORTS[protocol]))
  }
})

function message(subject: string): string {
  return [
    `From: Erika Mustermann <${ERIKA}>`,
    `To: ${ERIKA}`,
    `Subject: ${subject === 'Grüße' ? '=?utf-8?q?Gr=C3=BC=C3=9Fe?=' : subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Viel Erfolg mit dem Postfach',
    '',
  ].join('\r\n')
}
