import { describe, expect, test } from 'vitest'
import { describeLabel } from '../../../extension/server-data/describe-label.ts'
import {
  pickOffer,
  readEncryption,
  readUsername,
  readValue,
} from '../../../extension/server-data/read-value.ts'
import { splitLabelled } from '../../../extension/server-data/tokens.ts'

const described = (text: string) => {
  const label = describeLabel(text)
  return label && [label.side, ...label.data].filter((part) => part !== undefined).join(' ')
}

describe('labels', () => {
  test.each([
    ['Server', 'host'],
    ['Servername:', 'host'],
    ['Host name', 'host'],
    ['Name des Servers', 'host'],
    ['Posteingangsserver', 'incoming host'],
    ['Posteingangsserver (IMAP)', 'imap host'],
    ['Server für ausgehende E-Mails', 'smtp host'],
    ['Incoming mail server', 'incoming host'],
    ['IMAP-Port', 'imap port'],
    ['Server-Port', 'host port'],
    ['SSL-Port', 'encryption port'],
    ['Port\u00ADnummer', 'port'],
    ['Verschlüsselung', 'encryption'],
    ['Verschluesselungsmethode', 'encryption'],
    ['Connection security', 'encryption'],
    ['Connection type', 'encryption'],
    ['Server-Benutzername', 'username'],
    ['User ID', 'username'],
    ['Benutzername / User name', 'username'],
    ['Passwort für den Server', 'secret'],
    ['Protokoll', 'protocol'],
    ['IMAP', 'imap'],
    ['Posteingang (IMAP)', 'imap'],
    ['LDAP-Server', 'foreign host'],
  ])('%j asks for %s', (text, expected) => {
    expect(described(text)).toBe(expected)
  })

  test.each([
    '',
    'Der Server ist heute Abend nicht erreichbar',
    'imap.example.org',
    'Port 993',
    'Verschlüsselung: SSL',
    'IMAP, POP3 und SMTP',
    'Meine Dateien',
    'x'.repeat(200),
  ])('%j is none', (text) => {
    expect(described(text)).toBeUndefined()
  })
})

describe('values', () => {
  test.each([
    ['imap.example.org', 'imap.example.org', []],
    ['IMAP.Example.ORG.', 'imap.example.org', []],
    ['imaps://imap.example.org:993/', 'imap.example.org', [993]],
    ['imap.example.org (Port 993)', 'imap.example.org', [993]],
    ['imap\u200B.exam\u00ADple.org', 'imap.example.org', []],
    ['imap.müller.example', 'imap.müller.example', []],
    ['192.0.2.10', '192.0.2.10', []],
    ['993 (SSL) oder 143 (STARTTLS)', undefined, [993, 143]],
    ['TLS 1.2', undefined, []],
    ['９９３', undefined, [993]],
    ['smtp.exam…', undefined, []],
    ['erika@example.org', undefined, []],
    ['70000', undefined, []],
  ])('%j gives host %s and ports %j', (text, host, ports) => {
    const value = readValue(text)
    expect([value.host, value.offers.map(({ port }) => port)]).toEqual([host, ports])
  })

  test.each([
    ['SSL', 'ssl'],
    ['SSL/TLS', 'ssl'],
    ['implizites TLS', 'ssl'],
    ['SSL/TLS oder STARTTLS', 'ssl'],
    ['SSL/TLS (kein STARTTLS)', 'ssl'],
    ['STARTTLS', 'starttls'],
    ['STARTTLS (TLS)', 'starttls'],
    ['TLS', 'tls'],
    ['keine', 'none'],
    ['unverschlüsselt', 'none'],
    ['993', undefined],
  ])('%j is secured by %s', (text, encryption) => {
    expect(readEncryption(text)).toBe(encryption)
  })

  test.each([
    ['Erika.Mustermann@example.org', 'Erika.Mustermann@example.org'],
    ['erika (in Kleinbuchstaben)', 'erika'],
    ['FIRMA\\erika', 'FIRMA\\erika'],
    ['wie bei der Anmeldung', undefined],
    ['z. B. vorname.nachname@example.org', undefined],
    ['a@example.org oder b@example.org', undefined],
    ['Kopieren', undefined],
    ['Port', undefined],
    ['—', undefined],
    ['••••••••', undefined],
  ])('%j as a user name is %j', (text, username) => {
    expect(readUsername(text)).toBe(username)
  })

  test('of several ports the one of the protocol is meant, of unknown ones none', () => {
    expect(pickOffer(readValue('993 / 143').offers, 'imap')?.port).toBe(993)
    expect(pickOffer(readValue('IMAP 993, POP3 995').offers, 'pop3')?.port).toBe(995)
    expect(pickOffer(readValue('8993 oder 9993').offers, 'imap')).toBeUndefined()
  })
})

test('a line is parted at its labels, not at every colon', () => {
  const parts = splitLabelled('Server: imap.example.org:993 Benutzername: erika, Sprechzeit 9:00')
  expect(
    parts.map((part) =>
      part.kind === 'label' ? part.label.text : part.kind === 'text' && part.text,
    ),
  ).toEqual(['Server', 'imap.example.org:993', 'Benutzername', 'erika, Sprechzeit 9:00'])
})
