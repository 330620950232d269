import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examine } from '../../bot/doctor/examine.ts'
import { freePort } from '../../scripts/free-port.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { type MailServers, startMailServers, whyNoMailServers } from './start-mail-servers.ts'

const skipped = whyNoMailServers()
const ERIKA = 'erika.mustermann@example.org'
const MAX = 'max.beispiel@example.org'
const PASSWORD = 'Herbstlaub-2025'
const OTHER = 'Herbstlaub-2024'

const title = skipped
  ? `the doctor on real mail servers: skipped, ${skipped}`
  : 'the doctor on real mail servers'
describe.skipIf(skipped !== '')(title, () => {
  let servers: MailServers
  let settings: Settings
  let folder: string
  let closedPort: number
  beforeAll(async () => {
    servers = await startMailServers({
      users: [{ user: ERIKA, password: PASSWORD }, { user: MAX }],
      domain: 'example.org',
    })
    closedPort = await freePort()
    const { imap, pop3, smtp } = servers
    settings = { mail: { imap, pop3, smtp } }
    folder = mkdtempSync(join(tmpdir(), 'doctor-'))
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await servers?.close()
  })

  test('Dovecot and Postfix are in order, and refuse the name in capitals', async () => {
    const report = await examine(settings, {
      credentials: { username: ERIKA, password: PASSWORD },
      authorities: [readFileSync(servers.caFile, 'utf8')],
      signal: new AbortController().signal,
    })
    const wrong = report.checks.filter(({ status }) => status === 'error' || status === 'warning')
    expect(wrong).toEqual([])
    expect(report.checks.filter(({ key }) => key === 'capitals-refused')).toHaveLength(3)
    expect(report.checks.filter(({ id }) => id === 'unencrypted')).toHaveLength(4)
  })

  type Fault = {
    mail?: (servers: MailServers, closedPort: number) => Settings['mail']
    authorities?: readonly string[]
    credentials?: { username: string; password: string }
    found: string
    /** @default one */
    times?: number
  }
  const faults: Record<string, Fault> = {
    'an authority that nobody knows': { authorities: [], found: 'certificate untrusted', times: 3 },
    'a certificate for another name': {
      mail: ({ imap }) => ({ imap: { ...imap, host: '127.0.0.1' } }),
      found: 'certificate other-name',
    },
    'a name that does not exist': {
      mail: ({ imap }) => ({ imap: { ...imap, host: 'imap.invalid' } }),
      found: 'dns failed',
    },
    'a port where nobody listens': {
      mail: ({ smtp }, port) => ({ smtp: { ...smtp, port } }),
      found: 'tcp refused',
    },
    'POP3 in place of IMAP': { mail: ({ pop3 }) => ({ imap: pop3 }), found: 'greeting other' },
    'SMTP in place of IMAP': { mail: ({ smtp }) => ({ imap: smtp }), found: 'greeting other' },
    'IMAP in place of POP3': { mail: ({ imap }) => ({ pop3: imap }), found: 'greeting other' },
    'IMAP in place of SMTP': { mail: ({ imap }) => ({ smtp: imap }), found: 'greeting other' },
    'a wrong password': {
      credentials: { username: ERIKA, password: OTHER },
      found: 'login refused',
      times: 3,
    },
    'a person without a mail password': {
      credentials: { username: MAX, password: OTHER },
      found: 'login refused',
      times: 3,
    },
  }

  test.each(Object.entries(faults))('finds %s, and nothing else', async (_name, fault) => {
    const { found, times = 1, mail, credentials } = fault
    const report = await examine(
      { mail: { ...settings.mail, ...mail?.(servers, closedPort) } },
      {
        authorities: fault.authorities ?? [readFileSync(servers.caFile, 'utf8')],
        ...(credentials && { credentials }),
        signal: new AbortController().signal,
      },
    )
    const wrong = report.checks.filter(({ status }) => status === 'error' || status === 'warning')
    expect(wrong.map(({ id, key }) => `${id} ${key}`)).toEqual(Array(times).fill(found))
  })

  /** The command as an operator runs it, with what was typed into it. */
  async function doctor(args: string[], typed = '') {
    const child = spawn(
      process.execPath,
      ['scripts/doctor.ts', '--settings', join(folder, 'settings.json'), ...args],
      { env: { ...process.env, LC_ALL: 'de_DE.UTF-8' } },
    )
    const closed = once(child, 'close')
    child.stdin.end(typed)
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
    await closed
    return { code: child.exitCode, output, errors }
  }

  test('the command prints a table, ends with 0, and never prints the password', async () => {
    const typed = `Erika.Mustermann@example.org\n${PASSWORD}\n`
    const { code, output, errors } = await doctor(['--login', '--ca', servers.caFile], typed)
    expect(errors).toBe('')
    expect(output).toMatch(/^OK +Begrüßung +localhost:\d+ +SMTP meldet sich: „220 /m)
    expect(output).toMatch(/^OK +Probe-Anmeldung .*in Großbuchstaben abgelehnt, wie erwartet$/m)
    expect(output.trimEnd()).toMatch(/In Ordnung: \d+, Hinweise: 0, Fehler: 0$/)
    expect(output).not.toContain(PASSWORD)
    expect(code).toBe(0)
  })

  test('without the authority it ends with 1 and says so in JSON too', async () => {
    const { code, output } = await doctor(['--json'])
    expect(JSON.parse(output)).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({ id: 'certificate', status: 'error', key: 'untrusted' }),
      ]),
    })
    expect(code).toBe(1)
  })
})
