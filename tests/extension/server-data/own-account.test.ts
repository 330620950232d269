import { describe, expect, test } from 'vitest'
import {
  findingsIn,
  knownAccount,
  missingIn,
  ownValues,
  withOwnServers,
} from '../../../extension/server-data/own-account.ts'
import { type OwnAccount, ServerData } from '../../../extension/server-data/server-data.ts'
import { inOrder, readableText, valueGroups } from '../../../extension/server-data/value-rows.ts'
import type { Settings } from '../../../shared/settings/index.ts'

const ACCOUNT: OwnAccount = {
  username: 'Erika.Mustermann@example.org',
  servers: [
    { protocol: 'imap', host: 'imap.example.org', port: 993, encryption: 'ssl' },
    { protocol: 'smtp', host: 'smtp.example.org', port: 465 },
  ],
  conflicts: [],
}
const DATA: ServerData = {
  version: 1,
  origin: 'https://workspace.example.org',
  readAt: '2026-11-23T10:00:00.000Z',
  accounts: [ACCOUNT],
  chosen: 0,
}
const COMPANY: Settings = { mail: { imap: { host: 'imap.company.example', port: 993 } } }

describe('whose values count', () => {
  test('what the workspace showed goes before what the company entered', () => {
    expect(knownAccount(DATA, COMPANY)?.source).toBe('workspace')
    expect(knownAccount(undefined, COMPANY)).toEqual({
      source: 'settings',
      account: {
        servers: [{ protocol: 'imap', host: 'imap.company.example', port: 993 }],
        conflicts: [],
      },
    })
    expect(knownAccount(undefined, {})).toBeUndefined()
  })

  test('with several accounts nothing counts until the person has chosen', () => {
    const { chosen: _chosen, ...data } = { ...DATA, accounts: [ACCOUNT, ACCOUNT] }
    expect(knownAccount(data, COMPANY)).toBeUndefined()
    expect(knownAccount({ ...data, chosen: 1 }, COMPANY)?.account).toBe(ACCOUNT)
  })

  test('own servers stand in for the company’s one by one, half a server does not', () => {
    const half: OwnAccount = {
      ...ACCOUNT,
      servers: [{ protocol: 'imap', host: 'imap.example.org' }],
    }
    expect(withOwnServers(COMPANY, ACCOUNT).mail?.imap).toEqual({
      host: 'imap.example.org',
      port: 993,
    })
    expect(withOwnServers(COMPANY, half).mail?.imap).toEqual(COMPANY.mail?.imap)
  })
})

test('the user name is handed on in lower case', () => {
  expect(ownValues(ACCOUNT).username).toBe('erika.mustermann@example.org')
})

test('the rules judge what the workspace shows, and what is missing is named', () => {
  const odd: OwnAccount = {
    servers: [
      { protocol: 'imap', port: 143, encryption: 'starttls' },
      { protocol: 'smtp', host: 'smtp.example.org' },
    ],
    conflicts: [{ protocol: 'imap', field: 'host', values: ['a.example.org', 'b.example.org'] }],
  }
  expect(
    findingsIn(odd).map(({ finding }) => `${finding.field}: ${finding.wrong} -> ${finding.right}`),
  ).toEqual(['encryption: starttls -> ssl', 'port: 143 -> 993'])
  expect(missingIn(odd)).toEqual([{ protocol: 'smtp', field: 'port' }])
})

test('everything is copied as one text that can be read, without a password', () => {
  expect(readableText(valueGroups(ACCOUNT, 'de'), 'de')).toBe(`E-Mail-Serverdaten

Posteingang: IMAP
IMAP-Server: imap.example.org
IMAP-Port: 993
IMAP-Verschlüsselung: SSL/TLS (SSL)

Postausgang: SMTP
SMTP-Server: smtp.example.org
SMTP-Port: 465
SMTP-Verschlüsselung: SSL/TLS (SSL)

Anmeldung
Benutzername: erika.mustermann@example.org

Passwort: das aus „Einstellungen“ > „Sicherheit“ im Workspace
STARTTLS ist etwas anderes und wird abgewiesen.`)
})

test('rows follow the order of a program; what is not known is left out', () => {
  const rows = inOrder(valueGroups(ACCOUNT, 'en'), ['smtp.host', 'email', 'pop3.host', 'username'])
  expect(rows.map(({ label }) => label)).toEqual(['SMTP server', 'User name'])
})

test.each([
  ['nothing', undefined],
  ['another version', { ...DATA, version: 2 }],
  ['no account', { ...DATA, accounts: [] }],
  ['a password', { ...DATA, accounts: [{ ...ACCOUNT, password: 'geheim' }] }],
  ['a novel', { ...DATA, accounts: [{ ...ACCOUNT, username: 'x'.repeat(10_000) }] }],
])('stored server data with %s are not understood', (_what, stored) => {
  expect(ServerData.safeParse(stored).success).toBe(false)
})
