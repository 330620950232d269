import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hidePersonal } from '../../../bot/privacy/hide-personal.ts'
import { HIDDEN, hideSecrets } from '../../../bot/privacy/hide-secrets.ts'

describe('a secret is hidden', () => {
  test.each([
    ['mein passwort ist Sommer2026!', 'mein passwort ist ••••••!'],
    ['Passwort: geheim123', 'Passwort: ••••••'],
    ['Passwort:hunter2', 'Passwort:••••••'],
    ['pw=abc123', 'pw=••••••'],
    ['my password is "correct horse"', 'my password is "••••••"'],
    ['Kennwort lautet „Ro$e-77“.', 'Kennwort lautet „••••••“.'],
    ['password P@ssw0rd funktioniert nicht', 'password •••••• funktioniert nicht'],
    ['PIN: 4711ab', 'PIN: ••••••'],
    ['es geht nicht mit xK9#mLp2Q', 'es geht nicht mit ••••••'],
    ['Authorization: Bearer eyJhbGciOi.abc.def', 'Authorization: Bearer ••••••'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', '••••••'],
    ['Das Passwort ist jetzt Blume!99', 'Das Passwort ist jetzt ••••••'],
  ])('%s', (text, hidden) => {
    expect(hideSecrets(text)).toBe(hidden)
  })
})

describe('what help is about stays', () => {
  test.each([
    'Wo setze ich das Passwort?',
    'Das Passwort ist falsch',
    'password is not accepted',
    'Passwort funktioniert nicht mehr',
    'Passwort: wo finde ich das?',
    'Welches Passwort für IMAP993?',
    'Outlook sagt 0x800CCC0E',
    'Passwort 0x8004010F',
    'Server imap.example.org Port 993 SSL/TLS',
    'imap.example.org:993',
    'Benutzername Erika.Mustermann@Example.org',
    'Password for erika@example.org',
    'https://workspace.example.org/Einstellungen?x=1#Sicherheit',
    'Outlook 2019 auf Windows 11, Thunderbird 128.3',
    'IMAP/POP3-Server (SSL), Port 465',
    'pop3 statt POP?',
    'Unter Passwort „Sicherheit“ finde ich nichts',
    'Wie lang muss mein Passwort sein? 8-12 Zeichen?',
    'Fehler 535 5.7.3 Authentication unsuccessful',
  ])('%s', (text) => {
    expect(hideSecrets(text)).toBe(text)
  })
})

test('hiding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const once = hideSecrets(text)
      expect(hideSecrets(once)).toBe(once)
    }),
  )
})

test('an endless text takes no endless time', () => {
  const before = performance.now()
  for (const part of [
    'passwort ',
    'passwort:',
    '„',
    'a1!B',
    '@',
    'x.',
    '-----BEGIN PRIVATE KEY-----',
  ])
    hideSecrets(part.repeat(4_000 / part.length))
  expect(performance.now() - before).toBeLessThan(500)
})

test('editors see the question, not the person', () => {
  expect(hidePersonal('Ich bin erika@example.org, Tel. +49 30 1234567, Passwort: abc123')).toBe(
    `Ich bin …@…, Tel. …, Passwort: ${HIDDEN}`,
  )
})
