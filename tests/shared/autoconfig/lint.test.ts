import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  describeConfig,
  describeFinding,
  lintConfig,
  thunderbirdConfig,
} from '../../../shared/autoconfig/index.ts'
import { LANGUAGES } from '../../../shared/language.ts'

const made = thunderbirdConfig(
  {
    organisation: { name: 'Musterfirma' },
    mail: {
      domain: 'example.org',
      imap: { host: 'imap.example.org', port: 993 },
      smtp: { host: 'smtp.example.org', port: 465 },
    },
  },
  { address: 'erika@example.org' },
)
const GOOD = made.kind === 'file' ? made.text : ''

function keysOf(text: string): string[] {
  const linted = lintConfig(text)
  if (linted.kind !== 'linted') throw new Error(JSON.stringify(linted))
  for (const finding of linted.findings)
    for (const language of LANGUAGES) {
      const said = describeFinding(finding, language)
      expect(said).toMatch(/\d+, .+\.$/)
      expect(said).not.toMatch(/„“|“”/)
    }
  return linted.findings.map(({ severity, key }) => `${severity} ${key}`)
}

test('our own configuration has no finding', () => {
  expect(keysOf(GOOD)).toEqual([])
  expect(describeConfig('a.xml', lintConfig(GOOD), 'de')).toBe('a.xml: in Ordnung, Server: 2')
})

describe('every mistake made on purpose is found', () => {
  test.each([
    ['>SSL<', '>STARTTLS<', ['error ssl-only']],
    ['>SSL<', '>plain<', ['error ssl-only']],
    ['>SSL<', '>TLS<', ['error socket-type']],
    ['<socketType>SSL</socketType>', '', ['error socket-type']],
    ['>993<', '>143<', ['error implicit-tls-port']],
    ['>465<', '>587<', ['error implicit-tls-port']],
    ['>465<', '>993<', ['error implicit-tls-port']],
    ['>465<', '>4650<', ['warning implicit-tls-port']],
    ['>993<', '>0<', ['error port']],
    ['>993<', '>65536<', ['error port']],
    ['>993<', '>imaps<', ['error port']],
    ['<port>993</port>', '', ['error port']],
    ['>imap.example.org<', '>https://imap.example.org<', ['error hostname']],
    ['>imap.example.org<', '><', ['error hostname']],
    ['>erika@', '>Erika@', ['error lower-case-username']],
    ['>erika@example.org<', '>%EMAILADDRESS%<', ['warning username-placeholder']],
    ['>erika@example.org<', '>%EMAILADDRESS<', ['error username-percent']],
    ['>erika@example.org<', '><', ['warning username-missing']],
    ['>password-cleartext<', '>NTLM<', ['warning authentication']],
    ['<username>', '<password>secret</password><username>', ['error password']],
    [
      'type="imap"',
      'type="smtp"',
      ['error no-incoming', 'error wrong-section', 'error implicit-tls-port'],
    ],
    ['type="smtp"', 'type="carrier-pigeon"', ['error no-outgoing']],
    [' id="example.org"', '', ['error no-id']],
    ['<domain>example.org</domain>', '', ['warning no-domain']],
    ['<displayName>Musterfirma</displayName>', '', ['warning name-missing']],
    ['<displayShortName>', `<displayShortName>${'x'.repeat(20)}`, ['warning name-too-long']],
    ['version="1.1"', 'version="2"', ['warning version']],
    [/<emailProvider[\s\S]*emailProvider>/, '', ['error no-provider']],
  ] as const)('%s → %s', (from, to, expected) => {
    const bad = GOOD.replace(from, to)
    expect(bad).not.toBe(GOOD)
    expect(keysOf(bad)).toEqual(expected)
  })
})

test('a finding says where, what, and what to put instead', () => {
  const linted = lintConfig(GOOD.replace('>SSL<', '>STARTTLS<'))
  if (linted.kind !== 'linted' || !linted.findings[0]) throw new Error('no finding')
  expect(describeFinding(linted.findings[0], 'de')).toBe(
    'Zeile 7, incomingServer (imap): Fehler: Hier steht „STARTTLS“, und das wird abgewiesen. Richtig ist SSL, also SSL/TLS von Anfang an.',
  )
})

test('words of a hostile file are shown as they stand', () => {
  const linted = lintConfig(GOOD.replace('>imap.example.org<', '>{{place}} $t(lint.error)<'))
  if (linted.kind !== 'linted' || !linted.findings[0]) throw new Error('no finding')
  expect(describeFinding(linted.findings[0], 'en')).toContain(
    '“{{place}} $t(lint.error)” is not a server name',
  )
})

test.each([
  ['<clientConfig', { kind: 'not-xml', key: 'malformed' }],
  ['<html></html>', { kind: 'not-a-config', root: 'html' }],
])('%s cannot be read', (text, expected) => {
  const outcome = lintConfig(text)
  expect(outcome).toMatchObject(expected)
  for (const language of LANGUAGES)
    expect(describeConfig('a.xml', outcome, language)).toContain('a.xml')
})

const FOLDER = resolve('../shared/data/ispdb')
const published = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((file) => file.endsWith('.xml'))
  : []

describe.skipIf(published.length === 0)(
  published.length === 0 ? `published files: skipped, ${FOLDER} is absent` : 'published files',
  () => {
    const keys = new Map(
      published.map((file) => [file, lintConfig(readFileSync(join(FOLDER, file), 'utf8'))]),
    )
    const findings = (file: string) => {
      const linted = keys.get(file)
      if (linted?.kind !== 'linted') throw new Error(`${file} is missing or unreadable`)
      return linted.findings.map(({ severity, key, place }) => `${severity} ${key} ${place}`)
    }

    test('all 163 can be read', () => {
      expect(published).toHaveLength(163)
      expect(published.filter((file) => keys.get(file)?.kind !== 'linted')).toEqual([])
      const providers = [...keys.values()].flatMap((one) =>
        one.kind === 'linted' ? one.config.providers : [],
      )
      expect(providers.flatMap(({ domains }) => domains)).toHaveLength(963)
    })

    test('what is odd about some of them is found', () => {
      expect(findings('charter.net.xml')).toContain('error implicit-tls-port outgoingServer (smtp)')
      expect(findings('arubapec.it.xml')).toContain('error implicit-tls-port incomingServer (pop3)')
      expect(findings('office365.com.xml')).toContain('error ssl-only outgoingServer (smtp)')
      expect(findings('pdx.edu.xml')).toContain('error ssl-only incomingServer (imap)')
      expect(findings('rediffmail.com.xml')).toContain(
        'warning implicit-tls-port outgoingServer (smtp)',
      )
      expect(findings('teol.net.xml')).toContain('warning username-missing outgoingServer (smtp)')
    })
  },
)
