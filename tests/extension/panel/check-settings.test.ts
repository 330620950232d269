import { describe, expect, test } from 'vitest'
import { canonicalEncryption } from '../../../extension/panel/check/canonical-encryption.ts'
import { checkText, judge, type Standard } from '../../../extension/panel/check/check-settings.ts'
import { ensureModel } from '../../../scripts/train.ts'
import { findMailClient } from '../../../shared/mail-clients/index.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

const standard: Standard = {
  settings: {},
  account: {
    username: 'Erika.Mustermann@example.org',
    servers: [
      { protocol: 'imap', host: 'imap.example.org', port: 993, encryption: 'ssl' },
      { protocol: 'smtp', host: 'smtp.example.org', port: 465, encryption: 'ssl' },
    ],
    conflicts: [],
  },
  language: 'de',
  otherUsername: (wrong, right) => `Name: statt ${wrong} bitte ${right}`,
}

function mistakesIn(text: string, program?: string) {
  const client = program === undefined ? undefined : findMailClient(program)
  const { verdicts, notes } = checkText(text, client, understand, standard)
  return {
    verdicts: verdicts.map(({ given, mistakes }) => [given.protocol, ...mistakes]),
    notes: notes.map(({ kind, label }) => `${kind}: ${label}`),
  }
}

const RIGHT = { verdicts: [['imap']], notes: [] }
const STARTTLS = 'Verschlüsselung: statt STARTTLS bitte SSL/TLS (SSL). STARTTLS wird abgewiesen.'
const PORT_143 = 'Port: statt 143 bitte 993. 143 ist kein SSL-Port für IMAP.'

describe('settings in any order', () => {
  test.each([
    'imap.example.org, 993, SSL/TLS, erika.mustermann@example.org',
    'erika.mustermann@example.org\nSSL/TLS\n993\nimap.example.org',
    'Server: imap.example.org\nPort: 993\nVerbindungssicherheit: SSL/TLS\nBenutzername: erika.mustermann@example.org',
  ])('%j is right', (text) => {
    expect(mistakesIn(text, 'thunderbird')).toEqual(RIGHT)
  })

  test('every mistake is told with its wrong and its right value', () => {
    const text =
      'Benutzername: Erika.Mustermann@example.org\nPort: 143\nServer: mail.example.org\nProtokoll: IMAP\nVerbindungssicherheit: STARTTLS'
    expect(mistakesIn(text, 'thunderbird').verdicts).toEqual([
      [
        'imap',
        'Server: statt mail.example.org bitte imap.example.org.',
        STARTTLS,
        PORT_143,
        'Benutzername: statt Erika.Mustermann@example.org bitte erika.mustermann@example.org, vollständig in Kleinbuchstaben.',
      ],
    ])
  })

  test('two servers are checked one by one, the user name with both', () => {
    const text =
      'Posteingang: imap.example.org, Port 993, SSL/TLS\nPostausgang: smtp.example.org, Port 587, STARTTLS\nBenutzername: jemand@example.org'
    const { verdicts } = mistakesIn(text, 'thunderbird')
    const other = 'Name: statt jemand@example.org bitte erika.mustermann@example.org'
    expect(verdicts).toEqual([
      ['imap', other],
      ['smtp', STARTTLS, 'Port: statt 587 bitte 465. 587 ist kein SSL-Port für SMTP.', other],
    ])
  })

  test.each(['', 'Hallo', 'Es geht nicht mehr!', '???'])('%j holds no settings', (text) => {
    expect(mistakesIn(text)).toEqual({ verdicts: [], notes: [] })
  })
})

describe('a program’s own words for encryption', () => {
  test('"TLS" of an old Outlook is STARTTLS, and that is said', () => {
    const text = 'Outlook 2013\nimap.example.org, Port 993\nVerschlüsselungsmethode: TLS'
    expect(mistakesIn(text, 'outlook')).toEqual({
      verdicts: [['imap', STARTTLS]],
      notes: ['means: TLS'],
    })
  })

  test('"Automatisch" is a guess of the program, not a setting', () => {
    const text = 'imap.example.org, Port 993\nVerschlüsselungsmethode: Automatisch'
    expect(mistakesIn(text, 'outlook')).toEqual({
      verdicts: [['imap']],
      notes: ['guess: Automatisch'],
    })
  })

  test.each([
    ['thunderbird', 'Verbindungssicherheit: Keine', 'unencrypted', []],
    ['thunderbird', 'Verbindungssicherheit: SSL/TLS', 'SSL/TLS', []],
    ['thunderbird', 'Connection security: None', 'unencrypted', []],
    ['apple-mail', 'TLS/SSL verwenden', 'SSL/TLS', []],
    ['apple-mail', 'TLS/SSL verwenden: ja', 'SSL/TLS', []],
    ['apple-mail', 'TLS/SSL verwenden: aus', 'unencrypted', []],
    ['thunderbird', 'Verschlüsselung: Kerberos', '', ['unknown: Kerberos']],
    ['thunderbird', 'Benutzername: erika', 'Benutzername: erika', []],
    ['thunderbird', 'Port: 993', 'Port: 993', []],
    ['thunderbird', 'IMAP', 'IMAP', []],
  ] as const)('%s: %j is read as %j', (program, text, canonical, notes) => {
    const read = canonicalEncryption(text, findMailClient(program))
    expect(read.text).toBe(canonical)
    expect(read.notes.map(({ kind, label }) => `${kind}: ${label}`)).toEqual(notes)
  })
})

test('without any known server only the rules judge', () => {
  const { mistakes, missing } = judge(
    { protocol: 'imap', host: 'imap.other.example', port: 993 },
    { ...standard, account: undefined },
  )
  expect(mistakes).toEqual([])
  expect(missing).toEqual(['encryption', 'username'])
})
