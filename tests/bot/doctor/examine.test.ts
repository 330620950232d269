import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hasErrors, type Report } from '../../../bot/doctor/check.ts'
import { describeReport } from '../../../bot/doctor/describe-report.ts'
import { examine } from '../../../bot/doctor/examine.ts'
import { probeLogin } from '../../../bot/doctor/probes/probe-login.ts'
import { downServers, watchServers } from '../../../bot/doctor/watch-servers.ts'
import { freePort } from '../../../scripts/free-port.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { PROTOCOLS, type Protocol } from '../../../shared/settings/index.ts'
import { createAuthority } from '../../mail-servers/certificate-authority.ts'
import { CAPABILITIES, type FakeServerOptions } from './fake-mail-server.ts'
import { agreeingNetwork, CREDENTIALS, faults, openStage, type Stage } from './stage.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const title = hasOpenssl
  ? 'the doctor'
  : 'the doctor: skipped, there is no openssl for certificates'

describe.skipIf(!hasOpenssl)(title, () => {
  let stage: Stage
  beforeAll(() => {
    stage = openStage()
  })
  afterEach(() => stage.clear())
  afterAll(() => stage.close())

  test('finds nothing wrong with sound servers', async () => {
    const { settings, options } = await stage.set()
    const report = await examine(settings, { ...options, credentials: CREDENTIALS })
    expect(faults(report)).toEqual([])
    expect(hasErrors(report)).toBe(false)
    expect(downServers(report, settings)).toEqual([])
    const server = [
      ...['tcp open', 'tls secured', 'certificate valid'],
      ...['greeting right', 'capabilities password'],
    ]
    const login = ['login accepted', 'login capitals-refused']
    expect(report.checks.map(({ id, key }) => `${id} ${key}`)).toEqual([
      ...['dns found', ...server, 'unencrypted closed', ...login],
      ...[...server, ...login],
      ...[...server, ...login],
      ...['srv right', 'srv right', 'srv right', 'srv not-offered', 'srv none', 'srv none'],
      ...['autoconfig right', 'autoconfig none'],
      'clock right',
    ])
    for (const language of LANGUAGES) {
      const table = describeReport(report, language)
      expect(table).not.toContain(CREDENTIALS.password)
      expect(table.toLowerCase()).not.toContain('erika')
    }
  })

  const without = (protocol: Protocol, ...names: string[]) =>
    CAPABILITIES[protocol].filter((one) => !names.some((name) => one.startsWith(name)))

  describe('finds each planted fault, and nothing else', () => {
    test('a name that does not exist', async () => {
      const { settings, options } = await stage.set()
      const broken = {
        ...settings,
        mail: { ...settings.mail, imap: { host: 'imap.invalid', port: 993 } },
      }
      const report = await examine(broken, { ...options, network: agreeingNetwork(broken) })
      expect(faults(report)).toEqual(['error dns failed'])
      expect(downServers(report, broken)).toEqual([
        { protocol: 'imap', host: 'imap.invalid', port: 993 },
      ])
    })

    test('a port where nobody listens', async () => {
      const { settings, options } = await stage.set()
      const mail = { ...settings.mail, pop3: { host: 'localhost', port: await freePort() } }
      const report = await examine(
        { ...settings, mail },
        { ...options, network: agreeingNetwork({ mail }) },
      )
      expect(faults(report)).toEqual(['error tcp refused'])
      expect(downServers(report, { mail })).toMatchObject([{ protocol: 'pop3' }])
    })

    const certificateFaults: [string, () => Partial<FakeServerOptions>, string][] = [
      [
        'no TLS where TLS has to begin at once',
        () => ({ certificate: undefined }),
        'error tls plain',
      ],
      [
        'an expired certificate',
        () => ({ certificate: stage.authority.issue(['localhost'], { days: -1 }) }),
        'error certificate expired',
      ],
      [
        'a certificate for another name',
        () => ({ certificate: stage.authority.issue(['mail.example.net']) }),
        'error certificate other-name',
      ],
      [
        'a certificate of an authority that nobody knows',
        () => ({
          certificate: createAuthority(join(stage.folder, 'stranger')).issue(['localhost']),
        }),
        'error certificate untrusted',
      ],
      [
        'another service behind the port',
        () => ({ greeting: 'SSH-2.0-OpenSSH_9.2' }),
        'error greeting other',
      ],
      ['a server that hangs after TLS', () => ({ greeting: undefined }), 'error greeting silent'],
    ]
    describe.each(certificateFaults)('%s', (_name, change, fault) => {
      test.each(PROTOCOLS)('%s', async (protocol) => {
        const { settings, options } = await stage.set({ [protocol]: change() })
        const report = await examine(settings, options)
        expect(faults(report)).toEqual([fault])
        expect(downServers(report, settings)).toMatchObject([{ protocol }])
      })
    })

    test.each([
      ['imap', '* BYE overloaded'],
      ['pop3', '-ERR [SYS/TEMP] try later'],
      ['smtp', '421 4.3.2 too busy'],
    ] as const)('%s turns everybody away: %s', async (protocol, greeting) => {
      const { settings, options } = await stage.set({ [protocol]: { greeting } })
      expect(faults(await examine(settings, options))).toEqual(['error greeting other'])
    })

    test.each([
      ['imap', ['IMAP4rev1', 'LOGINDISABLED']],
      ['pop3', without('pop3', 'USER', 'SASL')],
      ['smtp', without('smtp', 'AUTH')],
    ] as const)('%s offers no log-in with a password', async (protocol, capabilities) => {
      const { settings, options } = await stage.set({ [protocol]: { capabilities } })
      const report = await examine(settings, options)
      expect(faults(report)).toEqual(['error capabilities no-password'])
      expect(downServers(report, settings)).toEqual([])
    })

    test.each([
      ['imap', ['IMAP4rev1', 'STARTTLS', 'LOGINDISABLED']],
      ['pop3', ['STLS']],
      ['smtp', ['STARTTLS']],
    ] as const)('%s offers STARTTLS on another port', async (protocol, capabilities) => {
      const { settings, options } = await stage.set()
      const port = await stage.start({ protocol, capabilities })
      const unencryptedPorts = { imap: [], pop3: [], smtp: [], [protocol]: [port] }
      expect(faults(await examine(settings, { ...options, unencryptedPorts }))).toEqual([
        'error unencrypted starttls',
      ])
    })

    test.each(PROTOCOLS)('%s offers an unencrypted log-in on another port', async (protocol) => {
      const { settings, options } = await stage.set()
      const port = await stage.start({ protocol })
      const unencryptedPorts = { imap: [], pop3: [], smtp: [], [protocol]: [port] }
      expect(faults(await examine(settings, { ...options, unencryptedPorts }))).toEqual([
        'error unencrypted password',
      ])
    })

    test('a wrong password, and a server that accepts capitals', async () => {
      const { settings, options } = await stage.set({ smtp: { accepts: () => true } })
      const credentials = { ...CREDENTIALS, password: 'falsch' }
      const report = await examine(settings, { ...options, credentials })
      expect(faults(report)).toEqual([
        'error login refused',
        'error login refused',
        'warning login capitals-accepted',
      ])
      expect(JSON.stringify(report)).not.toContain('falsch')
    })

    test('no password goes to a server with a wrong certificate', async () => {
      const heard: string[] = []
      const accepts = (_username: string, password: string) => heard.push(password) > 0
      const certificate = stage.authority.issue(['mail.example.net'])
      const { settings, options } = await stage.set({ imap: { certificate, accepts } })
      const report = await examine(settings, { ...options, credentials: CREDENTIALS })
      expect(faults(report)).toEqual(['error certificate other-name'])
      // Not even when it is asked for directly.
      const { imap } = settings.mail ?? {}
      if (!imap) throw new Error('no IMAP server')
      const probe = { ...options, network: agreeingNetwork(settings) }
      const login = await probeLogin({ protocol: 'imap', ...imap }, CREDENTIALS, probe)
      expect(login.lowerCase).toEqual({ kind: 'failed', code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
      expect(heard).toEqual([])
    })
  })

  test('watching looks again and again until the signal, without logging in', async () => {
    const { settings, options } = await stage.set({ pop3: { greeting: undefined } })
    const reports: Report[] = []
    await new Promise<void>((resolve) => {
      watchServers(settings, {
        ...options,
        everyMs: 1,
        onReport: (report) => {
          reports.push(report)
          if (reports.length === 2) resolve()
        },
      })
    })
    stage.clear()
    for (const report of reports) {
      expect(downServers(report, settings)).toMatchObject([{ protocol: 'pop3' }])
      expect(report.checks.filter(({ id }) => id === 'login' || id === 'unencrypted')).toEqual([])
    }
  })

  test('every sentence of every check exists in both languages', async () => {
    const { settings, options } = await stage.set({ imap: { certificate: undefined } })
    const report = await examine(settings, options)
    for (const language of LANGUAGES)
      expect(describeReport(report, language).split('\n').length).toBe(report.checks.length + 2)
    expect(describeReport(report, 'de')).toContain(
      'Der Server spricht hier unverschlüsselt: „* OK ready“.',
    )
  })
})
