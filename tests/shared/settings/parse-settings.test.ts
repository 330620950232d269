import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  describeProblem,
  parseSettings,
  parseSettingsText,
} from '../../../shared/settings/index.ts'

const sentences = (input: unknown) =>
  parseSettings(input).problems.map((problem) => describeProblem(problem, 'en'))

test('the example file is sound', () => {
  const text = readFileSync('shared/settings/example.json', 'utf8')
  const { settings, problems } = parseSettingsText(text)
  expect(problems).toEqual([])
  expect(settings.mail?.imap).toEqual({ host: 'imap.example.org', port: 993 })
})

test('no settings at all are sound too', () => {
  expect(parseSettings({})).toEqual({ settings: {}, problems: [] })
})

test('every problem is reported at once, with path and remedy', () => {
  const input = {
    language: 'fr',
    colour: 'red',
    workspace: { origins: ['http://workspace.example.org', 'https://workspace.example.org/start'] },
    mail: {
      imap: { host: 'imap.example.org', port: 143 },
      pop3: { host: 'ssl://pop.example.org', port: 70_000 },
      smtp: { host: 'smtp example.org' },
    },
  }
  expect(sentences(input)).toEqual([
    'workspace.origins.0: "http://workspace.example.org" is not encrypted; use https:// (http:// only for this machine)',
    'workspace.origins.1: "https://workspace.example.org/start" has a path; give only scheme, host and port, like https://workspace.example.org',
    'mail.imap.port: 143 is the STARTTLS/unencrypted port; use the SSL port (usually 993)',
    'mail.pop3.host: "ssl://pop.example.org" is an address with a scheme; give the host name alone, like imap.example.org',
    'mail.pop3.port: 70000 is not a port; use a whole number from 1 to 65535 (usually 995)',
    'mail.smtp.host: "smtp example.org" contains a space; give the host name alone, like imap.example.org',
    'mail.smtp.port: is missing; add it (number)',
    'language: "fr" is not possible; choose one of: de, en',
    'colour: "colour" is not a known setting; check the spelling or remove it',
  ])
})

test.each([0, -1, 1.5, 3_651, 1e9])('%d days are none to keep conversations', (retentionDays) => {
  expect(sentences({ retentionDays })).toEqual([
    `retentionDays: ${retentionDays} is not a number of days; use a whole number from 1 to 3650`,
  ])
  expect(parseSettings({ retentionDays, language: 'de' }).settings).toEqual({ language: 'de' })
})

test('a wrong site is named, the sound ones stay', () => {
  const good = 'https://intranet.example.org'
  const input = {
    retentionDays: '30',
    allowedOrigins: ['*', `${good}/wiki`, good, 'http://a.example'],
  }
  expect(sentences(input)).toEqual([
    'allowedOrigins.0: "*" is not an address; write it like https://workspace.example.org',
    'allowedOrigins.1: "https://intranet.example.org/wiki" has a path; give only scheme, host and port, like https://workspace.example.org',
    'allowedOrigins.3: "http://a.example" is not encrypted; use https:// (http:// only for this machine)',
    'retentionDays: "30" has the wrong type; give a value of type number',
  ])
  expect(parseSettings(input).settings).toEqual({ allowedOrigins: [good] })
})

describe('ports', () => {
  test.each([
    ['imap', 143, 'the STARTTLS/unencrypted port; use the SSL port (usually 993)'],
    ['pop3', 110, 'the STARTTLS/unencrypted port; use the SSL port (usually 995)'],
    ['smtp', 587, 'the STARTTLS/unencrypted port; use the SSL port (usually 465)'],
    ['smtp', 25, 'the STARTTLS/unencrypted port; use the SSL port (usually 465)'],
    ['imap', 995, "the SSL port of POP3; use this protocol's SSL port (usually 993)"],
    ['smtp', 0, 'not a port; use a whole number from 1 to 65535 (usually 465)'],
    ['smtp', 46.5, 'not a port; use a whole number from 1 to 65535 (usually 465)'],
  ])('%s on port %d is refused', (protocol, port, reason) => {
    expect(sentences({ mail: { [protocol]: { host: 'mail.example.org', port } } })).toEqual([
      `mail.${protocol}.port: ${port} is ${reason}`,
    ])
  })

  test('an unusual port of the operator is accepted', () => {
    expect(sentences({ mail: { smtp: { host: 'mail.example.org', port: 10465 } } })).toEqual([])
  })
})

test('a broken part is left out and the rest goes on', () => {
  const { settings } = parseSettings({
    mail: { imap: { host: 'imap.example.org', port: 143 }, domain: 'example.org' },
    support: { name: 'Helpdesk', fax: '1' },
    workspace: { origins: ['nonsense', 'https://workspace.example.org'] },
  })
  expect(settings).toEqual({
    mail: { imap: undefined, domain: 'example.org' },
    support: { name: 'Helpdesk' },
    workspace: { origins: ['https://workspace.example.org'] },
  })
})

test('text that is not JSON is one problem with the reason', () => {
  const { settings, problems } = parseSettingsText('{ "language": "de", }')
  expect(settings).toEqual({})
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    expect.stringMatching(/^the file is not valid JSON \(.+\); check commas, quotes and brackets$/),
  ])
})

test('a byte order mark does not matter', () => {
  expect(parseSettingsText('\uFEFF{"language":"en"}').problems).toEqual([])
})

test('anything gives sound settings and describable problems, never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const { settings, problems } = parseSettings(input)
      expect(parseSettings(settings).problems).toEqual([])
      for (const problem of problems) expect(describeProblem(problem, 'de')).not.toBe('')
    }),
  )
})
