import { describe, expect, test } from 'vitest'
import {
  appleProfile,
  autodiscoverConfig,
  autodiscoverError,
  describeRefusal,
  srvRecords,
  summary,
  summaryText,
  thunderbirdConfig,
} from '../../../shared/autoconfig/index.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { settings } from './complete-settings.ts'

const login = { address: 'Erika.Mustermann@Example.org' }

function textOf(outcome: { kind: string; text?: string }): string {
  if (outcome.text === undefined) throw new Error(`no document: ${JSON.stringify(outcome)}`)
  return outcome.text
}

test('Thunderbird: IMAP first, SSL everywhere, the finished user name', () => {
  expect(textOf(thunderbirdConfig(settings, login))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="example.org">
    <domain>example.org</domain>
    <displayName>Müller &amp; Söhne</displayName>
    <displayShortName>Müller &amp; Söhne</displayShortName>
    <incomingServer type="imap">
      <hostname>imap.example.org</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>erika.mustermann@example.org</username>
    </incomingServer>
    <incomingServer type="pop3">
      <hostname>pop.example.org</hostname>
      <port>995</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>erika.mustermann@example.org</username>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.example.org</hostname>
      <port>465</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>erika.mustermann@example.org</username>
    </outgoingServer>
    <documentation url="https://help.example.org">
      <descr lang="de">Hilfe zur Einrichtung Ihres Mailprogramms</descr>
      <descr lang="en">Help with setting up your mail program</descr>
    </documentation>
  </emailProvider>
</clientConfig>
`)
})

test('Thunderbird: names are cut to the lengths of the format', () => {
  const long = { ...settings, organisation: { name: 'Ä'.repeat(61) } }
  const text = textOf(thunderbirdConfig(long, login))
  expect(text).toContain(`<displayName>${'Ä'.repeat(59)}…</displayName>`)
  expect(text).toContain(`<displayShortName>${'Ä'.repeat(19)}…</displayShortName>`)
})

test('Autodiscover: SSL on, SPA off, no Encryption, the finished user name', () => {
  const text = textOf(autodiscoverConfig(settings, login))
  expect(text).toContain(`      <Protocol>
        <Type>SMTP</Type>
        <Server>smtp.example.org</Server>
        <Port>465</Port>
        <DomainRequired>off</DomainRequired>
        <LoginName>erika.mustermann@example.org</LoginName>
        <SPA>off</SPA>
        <SSL>on</SSL>
        <AuthRequired>on</AuthRequired>
        <UsePOPAuth>on</UsePOPAuth>
        <SMTPLast>off</SMTPLast>
      </Protocol>`)
  expect([...text.matchAll(/<Type>(.*)<\/Type>/g)].map(([, type]) => type)).toEqual([
    'IMAP',
    'POP3',
    'SMTP',
  ])
  expect(text).not.toContain('Encryption')
})

test('Autodiscover: its error is the same for every cause', () => {
  expect(textOf(autodiscoverError())).toContain('<ErrorCode>600</ErrorCode>')
})

describe('Apple', () => {
  const profile = (address: string, name = 'Müller & Söhne') =>
    textOf(appleProfile({ ...settings, organisation: { name } }, { address }, { language: 'de' }))

  test('IMAP with SSL on the configured ports, both user names, no password', () => {
    const text = profile(login.address)
    expect(text).toContain('<string>EmailTypeIMAP</string>')
    for (const key of ['Incoming', 'Outgoing']) {
      expect(text).toMatch(new RegExp(`<key>${key}MailServerUseSSL</key>\\s+<true/>`))
      expect(text).toMatch(
        new RegExp(
          `<key>${key}MailServerUsername</key>\\s+<string>erika.mustermann@example.org</string>`,
        ),
      )
    }
    expect(text).toMatch(/<key>OutgoingMailServerPortNumber<\/key>\s+<integer>465<\/integer>/)
    expect(text).not.toMatch(/<key>(Incoming|Outgoing)Password<\/key>/)
  })

  test('POP3 on request, and when it is all there is', () => {
    const pop3 = appleProfile(settings, login, { language: 'de', protocol: 'pop3' })
    expect(textOf(pop3)).toContain('<string>EmailTypePOP</string>')
    const { imap: _, ...mail } = settings.mail ?? {}
    expect(appleProfile({ mail }, login, { language: 'de', protocol: 'imap' })).toEqual({
      kind: 'refused',
      reason: 'no-incoming-server',
    })
    expect(textOf(appleProfile({ mail }, login, { language: 'de' }))).toContain('EmailTypePOP')
  })

  const valuesOf = (text: string, key: string) =>
    [...text.matchAll(new RegExp(`<key>${key}</key>\\s+<string>(.*)</string>`, 'g'))].map(
      ([, value]) => value,
    )

  test('the same login keeps its identifiers; other contents get another UUID, other people another identifier', () => {
    const first = profile('erika@example.org')
    expect(profile('ERIKA@example.org')).toBe(first)
    const renamed = profile('erika@example.org', 'Neuer Name')
    expect(valuesOf(renamed, 'PayloadIdentifier')).toEqual(valuesOf(first, 'PayloadIdentifier'))
    expect(valuesOf(renamed, 'PayloadUUID')).not.toEqual(valuesOf(first, 'PayloadUUID'))
    const other = profile('max@example.org')
    expect(valuesOf(other, 'PayloadIdentifier')).not.toEqual(valuesOf(first, 'PayloadIdentifier'))
  })

  test('both UUIDs are well-formed and different', () => {
    const uuids = valuesOf(profile('erika@example.org'), 'PayloadUUID')
    expect(new Set(uuids).size).toBe(2)
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/)
  })
})

describe('SRV records', () => {
  test('name what is offered and what is not', () => {
    expect(
      textOf(srvRecords(settings, 'en')),
    ).toBe(`; Mail servers of example.org: SSL/TLS (SSL) only, encrypted from the start
_imaps._tcp.example.org. IN SRV 0 1 993 imap.example.org.
_pop3s._tcp.example.org. IN SRV 0 1 995 pop.example.org.
_submissions._tcp.example.org. IN SRV 0 1 465 smtp.example.org.
_autodiscover._tcp.example.org. IN SRV 0 0 443 help.example.org.
; Not offered: STARTTLS and unencrypted connections are refused
_imap._tcp.example.org. IN SRV 0 0 0 .
_pop3._tcp.example.org. IN SRV 0 0 0 .
_submission._tcp.example.org. IN SRV 0 0 0 .
`)
  })

  test('without POP3 and without a reachable bot', () => {
    const { pop3: _, ...mail } = settings.mail ?? {}
    const text = textOf(srvRecords({ mail, bot: { url: 'http://localhost:3978' } }, 'de'))
    expect(text).toContain('_pop3s._tcp.example.org. IN SRV 0 0 0 .')
    expect(text).not.toContain('_autodiscover')
  })

  test.each([
    [{}, 'no-domain'],
    [{ mail: { domain: 'example.org' } }, 'no-servers'],
    [
      { mail: { domain: 'example.org', imap: { host: '192.0.2.1', port: 993 } } },
      'server-without-name',
    ],
  ] as const)('%j is refused: %s', (half, reason) => {
    expect(srvRecords(half, 'de')).toEqual({ kind: 'refused', reason })
  })
})

describe('the readable summary', () => {
  test('has one list a server and says that STARTTLS is refused', () => {
    const made = summary(settings, login, 'de')
    if (made.kind === 'refused') throw new Error(made.reason)
    expect(made.blocks[0]).toEqual({
      kind: 'values',
      title: 'Posteingangsserver (IMAP)',
      items: [
        { label: 'Server', value: 'imap.example.org', copyable: true },
        { label: 'Port', value: '993', copyable: true },
        { label: 'Verschlüsselung', value: 'SSL/TLS (SSL)', copyable: false },
        { label: 'Benutzername', value: 'erika.mustermann@example.org', copyable: true },
        {
          label: 'Passwort',
          value: 'das Passwort, das Sie im Souvera Workspace unter „Sicherheit“ gesetzt haben',
          copyable: false,
        },
      ],
    })
    expect(made.blocks).toHaveLength(5)
  })

  test('as text in English', () => {
    const text = textOf(summaryText(settings, login, 'en'))
    expect(text).toContain('Outgoing mail server (SMTP)\n  Server: smtp.example.org\n  Port: 465')
    expect(text).toContain('STARTTLS is something else and is refused')
  })
})

test.each([
  [{}, 'no-incoming-server'],
  [{ mail: { imap: { host: 'imap.example.org', port: 993 } } }, 'no-outgoing-server'],
  [{ mail: { domain: 'example.com' } }, 'address-other-domain'],
] as const)('with the settings %j no document is made: %s', (half, reason) => {
  const refusal = { kind: 'refused', reason } as const
  expect(thunderbirdConfig(half, login)).toEqual(refusal)
  expect(autodiscoverConfig(half, login)).toEqual(refusal)
  expect(appleProfile(half, login, { language: 'de' })).toEqual(refusal)
  for (const language of LANGUAGES) expect(describeRefusal(refusal, language)).toMatch(/\.$/)
})
