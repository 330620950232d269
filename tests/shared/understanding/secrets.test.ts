import { expect, test } from 'vitest'
import { redactSecrets } from '../../../shared/understanding/index.ts'

test.each([
  ['Mein Passwort ist Sommer2024!', 'Sommer2024'],
  ['passwort: geheim99', 'geheim99'],
  ['Kennwort="schatzi mausi"', 'schatzi'],
  ['pw = abc123def', 'abc123def'],
  ['my password is hunter2xx and it fails', 'hunter2xx'],
  ['max.muster@firma.de Geheim#77', 'Geheim#77'],
  ['anna.muster / k3kseKrümel', 'k3kseKrümel'],
  ['imap://anna:k3kse@imap.firma.de', 'k3kse'],
  ['Tr0ub4dor&3', 'Tr0ub4dor'],
  ['<password>Tr0ub4dor&3</password>', 'Tr0ub4dor'],
  ['Server=imap.firma.de;Port=993;Key=Tr0ub4dor&3', 'Tr0ub4dor'],
])('finds the password in: %s', (message, secret) => {
  const { text, found } = redactSecrets(message)
  expect(found).toBe(true)
  expect(text).not.toContain(secret)
})

test.each([
  'Passwort ist falsch',
  'Mein Passwort wird nicht angenommen',
  'Wo setze ich das Passwort?',
  'password: forgotten',
  'Passwort vergessen!',
  'imap.firma.de:143 starttls Max.Muster@Firma.de',
  'imap.example.org 993 SSL anna.muster',
  'Outlook2019 einrichten',
  'iPhone15 und Windows11!',
  '0x800CCC0E',
  '535 5.7.8 Error: authentication failed',
  'Das Passwort für IMAP ist dasselbe wie im Workspace?',
  'Kennwort lautet wie?',
  'SSL/TLS oder STARTTLS',
  '<incomingServer type="imap"><hostname>imap.firma.de</hostname><port>993</port><socketType>STARTTLS</socketType></incomingServer>',
  'Server=imap.firma.de;Port=993;Encryption=SSL;User=Anna.Muster',
  'https://workspace.example.org/mail?x=Abc123!',
])('leaves alone: %s', (message) => {
  expect(redactSecrets(message)).toEqual({ text: message, found: false })
})
