import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/language.ts'
import {
  findMailClient,
  type IncomingProtocol,
  type MailClient,
  mailClients,
  type OwnValues,
  setUpSteps,
  stepLines,
  whyNoSteps,
} from '../../../shared/mail-clients/index.ts'

const VALUES = {
  email: 'anna.beispiel@example.org',
  username: 'Anna.Beispiel@example.org',
  imap: { host: 'imap.example.org', port: 993 },
  pop3: { host: 'pop.example.org', port: 995 },
  smtp: { host: 'smtp.example.org', port: 465 },
} satisfies OwnValues

const PROTOCOLS: IncomingProtocol[] = ['imap', 'pop3']

const cases = mailClients.flatMap((client) =>
  PROTOCOLS.filter((protocol) => client.protocols[protocol]).flatMap((protocol) =>
    LANGUAGES.map((language) => ({ id: client.id, client, protocol, language })),
  ),
)

function getClient(id: string): MailClient {
  const client = findMailClient(id)
  if (!client) throw new Error(`no mail client "${id}"`)
  return client
}

describe.each(cases)('$id, $protocol, $language', ({ client, protocol, language }) => {
  const known = setUpSteps(client, { protocol, language, values: VALUES })
  const unknown = setUpSteps(client, { protocol, language })

  test('every step is said, with and without values', () => {
    expect(known.length).toBeGreaterThan(3)
    for (const line of [...stepLines(known), ...stepLines(unknown)]) {
      expect(line.length).toBeGreaterThan(8)
      expect(line).not.toMatch(/\{\{|undefined|\bnull\b/)
    }
  })

  test('a sentence ends with a colon exactly when values follow', () => {
    for (const step of known)
      expect(step.text.endsWith(':'), step.text).toBe(step.values.length > 0)
  })

  test('host and port of both servers and the user name stand in the steps, copyable', () => {
    const shown = known.flatMap((step) => step.values).filter((value) => value.copyable)
    const [incoming, outgoing] = [VALUES[protocol], VALUES.smtp]
    const texts = shown.map((value) => value.value)
    expect(texts).toEqual(
      expect.arrayContaining([
        incoming.host,
        String(incoming.port),
        outgoing.host,
        String(outgoing.port),
      ]),
    )
    for (const { asks, value } of shown)
      if (asks === 'username') expect(value).toBe(VALUES.username.toLowerCase())
  })

  test('without values nothing is copyable, and hosts and ports are only placed', () => {
    const values = unknown.flatMap((step) => step.values)
    expect(values.filter((value) => value.copyable)).toEqual([])
    for (const { asks, value } of values) {
      if (asks?.endsWith('.host')) expect(value).toContain('E-Mail-Server')
      if (asks?.endsWith('.port')) {
        expect(value).toContain('E-Mail-Server')
        expect(value).toMatch(/(üblich ist|usually) (993|995|465)$/)
      }
    }
  })

  test('encryption is chosen for both servers, and the wrong choice is named as such', () => {
    const asked = known.flatMap((step) => step.values).map((value) => value.asks)
    expect(asked).toContain(`${protocol}.encryption`)
    expect(asked).toContain('smtp.encryption')
    const step = known.find((item) => item.values.some((value) => value.asks === 'smtp.encryption'))
    const notes = step?.notes.map((note) => note.text).join(' ')
    expect(notes).toMatch(/abgewiesen|refused/)
  })

  test('STARTTLS is never advised', () => {
    for (const { values, ...step } of known) {
      for (const { value } of values) expect(value).not.toMatch(/starttls/i)
      for (const text of [step.text, step.after ?? '', ...step.notes.map((note) => note.text)])
        if (/starttls/i.test(text)) expect(text).toMatch(/abgewiesen|nicht|refused|not\b/)
    }
  })

  test('the steps say where the password goes', () => {
    const asks = known.flatMap((step) => step.values).map((value) => value.asks)
    const after = known.map((step) => step.after ?? '').join(' ')
    expect(asks.includes('password') || /Passwort|password/.test(after)).toBe(true)
  })

  test('a password is never shown, only where it was set', () => {
    for (const { asks, value, copyable } of known.flatMap((step) => step.values))
      if (asks === 'password') {
        expect(copyable).toBe(false)
        expect(value).toContain('Sicherheit')
      }
  })
})

test('the user name is shown in lower case, whatever was typed', () => {
  const steps = setUpSteps(getClient('thunderbird'), {
    protocol: 'imap',
    language: 'de',
    values: { username: 'ANNA@Example.org' },
  })
  const username = steps.flatMap((step) => step.values).find((value) => value.asks === 'username')
  expect(username).toEqual({
    asks: 'username',
    label: 'Benutzername',
    value: 'anna@example.org',
    copyable: true,
  })
})

test('Outlook goes through the full dialog when the user name is not the address', () => {
  const ids = (values: OwnValues) =>
    setUpSteps(getClient('outlook'), { protocol: 'imap', language: 'de', values }).map(
      (step) => step.id,
    )
  expect(ids({ email: 'a@example.org', username: 'A@example.org' })).toContain('incoming')
  expect(ids({})).toContain('incoming')
  expect(ids({ email: 'a@example.org', username: 'anna' })).toEqual([
    'full-open',
    'full-manual',
    'full-account',
    'full-outgoing',
    'full-advanced',
  ])
})

test.each([
  ['mailspring', 'pop3', 'Mailspring kann kein POP3.'],
  ['outlook-mobile', 'pop3', 'Für POP3 in Outlook auf dem Handy haben wir keine Anleitung.'],
  ['thunderbird', 'pop3', undefined],
] as const)('%s has steps for %s, or a reason why not', (id, protocol, reason) => {
  const client = getClient(id)
  expect(whyNoSteps(client, protocol, 'de')).toBe(reason)
  expect(setUpSteps(client, { protocol, language: 'de' }).length > 0).toBe(reason === undefined)
})

test('the incoming server of Thunderbird, as German readers see it', () => {
  const steps = setUpSteps(getClient('thunderbird'), {
    protocol: 'imap',
    language: 'de',
    values: VALUES,
  })
  const incoming = steps.find((step) => step.id === 'incoming')
  expect(incoming?.text).toBe(
    'Füllen Sie unter „Einstellungen für den Posteingangs-Server“ diese Felder aus:',
  )
  expect(incoming?.values.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Protokoll: IMAP',
    'Serveradresse: imap.example.org',
    'Port: 993',
    'Verbindungssicherheit: SSL/TLS',
    'Authentifizierungsmethode: Passwort, normal',
    'Benutzername: anna.beispiel@example.org',
  ])
})

test('a note is said once in plain lines', () => {
  const lines = stepLines(
    setUpSteps(getClient('thunderbird'), { protocol: 'imap', language: 'en', values: VALUES }),
  ).join('\n')
  expect(lines.match(/“STARTTLS” is something else/g)).toHaveLength(1)
})

test('the checklist of an old version has its words, and none of today’s', () => {
  const outlook = getClient('outlook')
  const steps = setUpSteps(outlook, { protocol: 'imap', language: 'de', version: '2013' })
  const said = JSON.stringify(steps)
  expect(said).toContain(
    '{"asks":"imap.encryption","label":"Verschlüsselungsmethode","value":"SSL"',
  )
  expect(said).toContain('„TLS“ bedeutet hier STARTTLS')
  expect(said).not.toContain('„SSL/TLS“')
})
