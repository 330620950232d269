import { describe, expect, test } from 'vitest'
import { checkText, judge, type Standard } from '../../../extension/panel/check/check-settings.ts'
import { ensureModel } from '../../../scripts/train.ts'
import { readProgramEncryption } from '../../../shared/conversation/settings-reader/read-encryption.ts'
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
}

function mistakesIn(text: string, program?: string) {
  const client = program === undefined ? undefined : findMailClient(program)
  const { verdicts } = checkText(text, client, understand, standard)
  return verdicts.map(({ given, mistakes }) => [given.protocol, ...mistakes])
}

const STARTTLS =
  'Für IMAP ist STARTTLS eingestellt. Das ist etwas anderes als SSL und wird abgewiesen. Richtig ist SSL/TLS (SSL).'
const PORT_143 =
  'Für IMAP ist Port 143 eingetragen. Dort beginnt die Verbindung ohne SSL und wird abgewiesen. Richtig ist 993.'

describe('settings in any order', () => {
  test.each([
    'imap.example.org, 993, SSL/TLS, erika.mustermann@example.org',
    'erika.mustermann@example.org\nSSL/TLS\n993\nimap.example.org',
    'Server: imap.example.org\nPort: 993\nVerbindungssicherheit: SSL/TLS\nBenutzername: erika.mustermann@example.org',
  ])('%j is right', (text) => {
    expect(mistakesIn(text, 'thunderbird')).toEqual([['imap']])
  })

  test('every mistake is told with its wrong and its right value, and why', () => {
    const text =
      'Benutzername: Erika.Mustermann@example.org\nPort: 143\nServer: mail.example.org\nProtokoll: IMAP\nVerbindungssicherheit: STARTTLS'
    expect(mistakesIn(text, 'thunderbird')).toEqual([
      [
        'imap',
        'Als IMAP-Server ist mail.example.org eingetragen. In Ihren Serverdaten steht ein anderer. Richtig ist imap.example.org.',
        STARTTLS,
        PORT_143,
        'Als Benutzername ist Erika.Mustermann@example.org eingetragen. Für Mailprogramme gilt er nur ganz in Kleinbuchstaben. Richtig ist erika.mustermann@example.org.',
      ],
    ])
  })

  test('two servers are checked one by one, the user name with both', () => {
    const text =
      'Posteingang: imap.example.org, Port 993, SSL/TLS\nPostausgang: smtp.example.org, Port 587, STARTTLS\nBenutzername: Jemand@example.org'
    const other =
      'Als Benutzername ist Jemand@example.org eingetragen. In Ihren Serverdaten steht ein anderer. Richtig ist erika.mustermann@example.org.'
    expect(mistakesIn(text, 'thunderbird')).toEqual([
      ['imap', other],
      [
        'smtp',
        STARTTLS.replace('IMAP', 'SMTP'),
        PORT_143.replace('IMAP', 'SMTP').replace('143', '587').replace('993', '465'),
        other,
      ],
    ])
  })

  test.each(['', 'Hallo', 'Es geht nicht mehr!', '???'])('%j holds no settings', (text) => {
    expect(mistakesIn(text)).toEqual([])
  })
})

describe('a program’s own words for encryption', () => {
  test('"TLS" of an old Outlook is STARTTLS, and that is said', () => {
    const text = 'Outlook 2013\nimap.example.org, Port 993\nVerschlüsselungsmethode: TLS'
    expect(mistakesIn(text, 'outlook')).toEqual([
      [
        'imap',
        'Für IMAP ist „TLS“ eingestellt. Damit meint Outlook (klassisch) nach unserem Kenntnisstand STARTTLS, und das wird abgewiesen. Richtig ist SSL/TLS (SSL).',
      ],
    ])
  })

  test('"Automatisch" is a guess of the program, not a setting', () => {
    const text = 'imap.example.org, Port 993\nVerschlüsselungsmethode: Automatisch'
    expect(mistakesIn(text, 'outlook')).toEqual([
      [
        'imap',
        'Für IMAP ist „Automatisch“ eingestellt. Damit sucht sich das Programm selbst eine Verschlüsselung aus. Richtig ist SSL/TLS (SSL).',
      ],
    ])
  })

  test.each([
    ['thunderbird', 'Verbindungssicherheit: Keine', { encryption: 'none' }],
    ['thunderbird', 'Verbindungssicherheit: SSL/TLS', { encryption: 'ssl' }],
    ['thunderbird', 'Connection security: None', { encryption: 'none' }],
    ['apple-mail', 'TLS/SSL verwenden', { encryption: 'ssl' }],
    ['apple-mail', 'TLS/SSL verwenden: ja', { encryption: 'ssl' }],
    ['apple-mail', 'TLS/SSL verwenden: aus', { encryption: 'none' }],
    [
      'thunderbird',
      'Verschlüsselung: Kerberos',
      { encryption: 'unknown', encryptionLabel: 'Kerberos' },
    ],
    ['thunderbird', 'Benutzername: erika', undefined],
    ['thunderbird', 'Port: 993', undefined],
    ['thunderbird', 'IMAP', undefined],
    ['thunderbird', 'verschlüsselt', undefined],
  ] as const)('%s: %j', (program, line, expected) => {
    expect(readProgramEncryption(line, { client: findMailClient(program) })).toEqual(expected)
  })
})

test('without any known server only the rules judge', () => {
  const { mistakes, missing } = judge(
    { protocol: 'imap', host: 'imap.other.example', port: 993 },
    undefined,
    { ...standard, account: undefined },
  )
  expect(mistakes).toEqual([])
  expect(missing).toBe(
    'Außerdem nötig: SSL/TLS (SSL) als Verschlüsselung und der Benutzername wie im Workspace, in Kleinbuchstaben.',
  )
})

test('a port that the workspace shows, but every server refuses, is no standard', () => {
  const odd: Standard = {
    ...standard,
    account: {
      servers: [{ protocol: 'imap', host: 'imap.example.org', port: 143 }],
      conflicts: [],
    },
  }
  const ports = [143, 993].map((port) => judge({ protocol: 'imap', port }, undefined, odd).mistakes)
  expect(ports).toEqual([[PORT_143.replace('Richtig', 'Üblich')], []])
})
