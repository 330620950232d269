import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/language.ts'
import {
  encryptionAdvice,
  findMailClient,
  type IncomingProtocol,
  mailClients,
  setUpSteps,
  trapsOf,
  whereOldPassword,
  whereToChange,
} from '../../../shared/mail-clients/index.ts'
import { isVerified } from '../../../shared/mail-clients/label.ts'
import { common } from '../../../shared/mail-clients/words.ts'

const cases = mailClients.flatMap((client) =>
  LANGUAGES.map((language) => ({ id: client.id, client, language })),
)

const PROTOCOLS: IncomingProtocol[] = ['imap', 'pop3']

describe.each(cases)('$id in $language', ({ client, language }) => {
  const t = common(language)
  const phrases = [t('phrase.versions'), t('phrase.programs'), t('phrase.knowledge')]
  const isCareful = (text: string) => phrases.some((phrase) => text.includes(phrase))

  test('what nobody could check is said carefully', () => {
    for (const protocol of PROTOCOLS)
      for (const step of setUpSteps(client, { protocol, language })) {
        const notes = step.notes.map((note) => note.text).join(' ')
        expect(isCareful(notes), `${step.id}: ${notes}`).toBe(!step.isVerified)
      }
  })

  test('a step with a label that nobody could check is not called verified', () => {
    for (const protocol of PROTOCOLS)
      for (const step of setUpSteps(client, { protocol, language })) {
        const shown = [step.text, step.after ?? '', ...step.values.map(({ label }) => label)]
        const doubtful = Object.values(client.labels)
          .filter((label) => !isVerified(client, label, language))
          .map((label) => label[language])
          .filter((text) => typeof text === 'string')
          .filter((text) =>
            shown.some((item) => item === text || item.includes(t('quoted', { text }))),
          )
        // The same text may also be a label that was checked; then nothing is to be said about it.
        const certain = Object.values(client.labels)
          .filter((label) => isVerified(client, label, language))
          .map((label) => label[language])
        if (doubtful.some((text) => !certain.includes(text))) expect(step.isVerified).toBe(false)
      }
  })

  test('traps are careful exactly when they are not verified', () => {
    for (const trap of trapsOf(client, { language }))
      expect(isCareful(trap.text), trap.text).toBe(!trap.isVerified)
    const flagged = client.traps.filter((trap) => trap.verified === false).map(({ id }) => id)
    const said = trapsOf(client, { language }).filter((trap) => !trap.isVerified)
    expect(said.map(({ id }) => id)).toEqual(expect.arrayContaining(flagged))
  })

  test('the way to the settings is careful when it is not verified', () => {
    const text = whereToChange(client, language)
    expect(text.length).toBeGreaterThan(20)
    if (client.change.verified === false) expect(isCareful(text)).toBe(true)
  })

  test('the encryption list is careful when it is not verified', () => {
    const { options, verified } = client.encryption
    const right = options.find((option) => option.meaning === 'ssl')
    const isCertain = verified !== false && right && isVerified(client, right.label, language)
    if (!isCertain) expect(isCareful(encryptionAdvice(client, language))).toBe(true)
  })
})

test.each([
  ['thunderbird', 'de', '„Konten-Einstellungen“ > „Server-Einstellungen“'],
  ['thunderbird', 'en', '“Outgoing Server (SMTP)” > “Edit”'],
  ['apple-mail', 'de', '„Verbindungseinstellungen automatisch verwalten“'],
  ['outlook-new', 'de', 'kann die Server eines Kontos nicht ändern'],
  ['kmail', 'de', 'In manchen Versionen steht statt „Zugänge“ auch „Postfächer“.'],
] as const)('where to change %s in %s', (id, language, part) => {
  const client = findMailClient(id)
  if (!client) throw new Error(`no mail client "${id}"`)
  expect(whereToChange(client, language)).toContain(part)
})

test('old passwords are found where we know it, and not invented elsewhere', () => {
  const known = mailClients.filter((client) => whereOldPassword(client, 'de') !== undefined)
  expect(known.map((client) => client.id)).toEqual(['thunderbird', 'apple-mail'])
  expect(known.map((client) => whereOldPassword(client, 'de'))).toEqual([
    expect.stringContaining('„Passwörter“ > „Gespeicherte Passwörter“'),
    expect.stringContaining('Schlüsselbund'),
  ])
})

test('a trap of one protocol is told only for that protocol', () => {
  const outlook = findMailClient('outlook')
  if (!outlook) throw new Error('no outlook')
  const ids = (protocol: IncomingProtocol) =>
    trapsOf(outlook, { language: 'de', protocol }).map((trap) => trap.id)
  expect(ids('imap')).not.toContain('pop-by-hand')
  expect(ids('pop3')).toContain('pop-by-hand')
})
