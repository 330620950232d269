import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/language.ts'
import { meaningOfLabel } from '../../../shared/mail-clients/encryption-of-label.ts'
import {
  encryptionAdvice,
  encryptionOfLabel,
  findMailClient,
  mailClients,
} from '../../../shared/mail-clients/index.ts'
import { currentOptions } from '../../../shared/mail-clients/sentence.ts'

const labels: [client: string, label: string, meaning: string | undefined, version?: string][] = [
  ['outlook', 'SSL/TLS', 'ssl'],
  ['outlook', 'STARTTLS', 'starttls'],
  ['outlook', 'Automatisch', 'guess'],
  ['outlook', 'Auto', 'guess'],
  ['outlook', 'None', 'none'],
  ['outlook', 'SSL', 'ssl', 'Outlook 2013'],
  ['outlook', 'TLS', 'starttls', 'Outlook 2013'],
  ['outlook', 'TLS', 'starttls', '2010'],
  ['outlook', 'TLS', 'starttls'],
  ['outlook-new', 'SSL/TLS', 'ssl'],
  ['outlook-new', 'StartTLS', 'starttls'],
  ['outlook-new', 'Keine', 'none'],
  ['outlook-mac', 'Use SSL to connect', 'ssl'],
  ['outlook-mac', 'Für Verbindung SSL verwenden', 'ssl'],
  ['outlook-mac', 'aus', 'none'],
  ['outlook-mobile', 'SSL/TLS', 'ssl'],
  ['outlook-mobile', 'StartTls', 'starttls'],
  ['thunderbird', 'ssl / tls', 'ssl'],
  ['thunderbird', ' SSL/TLS ', 'ssl'],
  ['thunderbird', 'SSL', 'ssl'],
  ['thunderbird', 'STARTTLS', 'starttls'],
  ['thunderbird', 'Start TLS', 'starttls'],
  ['thunderbird', 'Automatisch erkennen', 'guess'],
  ['thunderbird', 'Autodetect', 'guess'],
  ['thunderbird', 'Keine Verbindungssicherheit', 'none'],
  ['thunderbird', 'Keine', 'none'],
  ['thunderbird', 'TLS', undefined],
  ['thunderbird-android', 'StartTLS', 'starttls'],
  ['thunderbird-android', 'SSL/TLS', 'ssl'],
  ['apple-mail', 'TLS/SSL verwenden', 'ssl'],
  ['apple-mail', 'Use TLS/SSL', 'ssl'],
  ['apple-mail', 'unticked', 'none'],
  ['ios-mail', 'SSL verwenden', 'ssl'],
  ['ios-mail', 'Use SSL', 'ssl'],
  ['gmail-app', 'SSL/TLS (alle Zertifikate akzeptieren)', 'ssl'],
  ['gmail-app', 'STARTTLS (Accept all certificates)', 'starttls'],
  ['gmail-app', 'None', 'none'],
  ['samsung-email', 'SSL', 'ssl'],
  ['samsung-email', 'TLS', 'starttls'],
  ['samsung-email', 'TLS (accept all certificates)', 'starttls'],
  ['samsung-email', 'SSL/TLS', 'ssl'],
  ['em-client', 'Use SSL/TLS on special port (legacy)', 'ssl'],
  ['em-client', 'SSL/TLS auf speziellem Port', 'ssl'],
  ['em-client', 'Force usage of SSL/TLS', 'starttls'],
  ['em-client', 'SSL/TLS verwenden, falls verfügbar', 'starttls'],
  ['em-client', 'SSL/TLS', undefined],
  ['evolution', 'TLS on a dedicated port', 'ssl'],
  ['evolution', 'TLS auf einem dedizierten Port', 'ssl'],
  ['evolution', 'STARTTLS after connecting', 'starttls'],
  ['evolution', 'STARTTLS', 'starttls'],
  ['evolution', 'TLS', undefined],
  ['evolution', 'Keine Verschlüsselung', 'none'],
  ['kmail', 'SSL/TLS', 'ssl'],
  ['kmail', 'None', 'none'],
  ['mailspring', 'SSL/TLS', 'ssl'],
  ['mailspring', 'SSL / TLS', 'ssl'],
  ['other', 'TLS', 'starttls'],
  ['other', 'SSL', 'ssl'],
  ['other', 'unverschlüsselt', 'none'],
]

test.each(labels)('in %s, “%s” means %s', (id, label, meaning, version) => {
  const client = findMailClient(id)
  expect(client).toBeDefined()
  expect(encryptionOfLabel(client, label, version)).toBe(meaning)
})

test.each([
  ['SSL/TLS', 'ssl'],
  ['TLS/SSL', 'ssl'],
  ['starttls', 'starttls'],
  ['TLS', 'starttls'],
  ['TLS on a dedicated port', 'ssl'],
  ['Automatisch', 'guess'],
  ['Keine', 'none'],
  ['ROT13', undefined],
  ['', undefined],
  ['/', undefined],
] as const)('whatever the program, “%s” means %s', (label, meaning) => {
  expect(encryptionOfLabel(undefined, label)).toBe(meaning)
})

test('the year decides when a label changed its meaning', () => {
  const label = { de: 'Sicher', en: 'Secure' }
  const options = [
    { meaning: 'ssl', label } as const,
    { meaning: 'starttls', label, versions: { from: 2010, to: 2016 } } as const,
  ]
  const search = { allowsParts: true }
  expect(meaningOfLabel(options, 'secure', { ...search, version: 'Program 2013' })).toBe('starttls')
  expect(meaningOfLabel(options, 'secure', { ...search, version: '2013 SP1' })).toBe('starttls')
  expect(meaningOfLabel(options, 'secure', { ...search, version: '2021' })).toBe('ssl')
  expect(meaningOfLabel(options, 'secure', search)).toBeUndefined()
})

test.each(mailClients)('$id has one right choice and names the wrong one', (client) => {
  const meanings = currentOptions(client).map((option) => option.meaning)
  expect(meanings.filter((meaning) => meaning === 'ssl')).toHaveLength(1)
  expect(meanings.includes('starttls')).toBe(!client.encryption.usesOneCheckBox)
})

test.each(mailClients)('every option of $id is recognised by its own words', (client) => {
  for (const { label, meaning } of client.encryption.options)
    for (const text of [label.de, label.en].flat())
      expect(encryptionOfLabel(client, text), text).toBe(meaning)
})

const advised = mailClients.flatMap((client) =>
  LANGUAGES.map((language) => ({ id: client.id, client, language })),
)

test.each(advised)(
  'the advice for $id in $language tells right from wrong',
  ({ client, language }) => {
    const advice = encryptionAdvice(client, language)
    expect(advice).toMatch(/SSL/)
    expect(advice).toMatch(/STARTTLS/i)
    expect(advice).toMatch(language === 'de' ? /abgewiesen/ : /refused/)
  },
)

test('a program that says TLS for STARTTLS is unmasked', () => {
  const samsung = findMailClient('samsung-email')
  if (!samsung) throw new Error('no samsung-email')
  expect(encryptionAdvice(samsung, 'de')).toContain(
    'Wählen Sie „SSL“, so heißt hier SSL/TLS (SSL). „TLS“ bedeutet hier STARTTLS und wird abgewiesen.',
  )
})

test('whoever has an older version hears its own words, and nobody else’s', () => {
  const outlook = findMailClient('outlook')
  if (!outlook) throw new Error('no outlook')
  for (const version of ['2010', '2013', 'Outlook 2016']) {
    expect(encryptionAdvice(outlook, 'de', version)).toBe(
      'Wählen Sie „SSL“, so heißt hier SSL/TLS (SSL). „TLS“ bedeutet hier STARTTLS und wird abgewiesen. Lassen Sie „Automatisch“ nicht stehen, sonst rät das Programm. In manchen Versionen sind die Bezeichnungen etwas anders.',
    )
  }
  const today = encryptionAdvice(outlook, 'de')
  const of2019 = encryptionAdvice(outlook, 'de', '2019')
  expect(today.startsWith(of2019)).toBe(true)
  expect(of2019).not.toContain('2010')
})

test('older versions of Outlook are remembered', () => {
  const outlook = findMailClient('outlook')
  if (!outlook) throw new Error('no outlook')
  expect(encryptionAdvice(outlook, 'en')).toContain(
    'the right choice in versions 2010 to 2016 is called “SSL” instead; “TLS” means STARTTLS there and is refused.',
  )
})
