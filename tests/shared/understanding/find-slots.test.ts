import { expect, test } from 'vitest'
import { analyse } from '../../../shared/understanding/analyse.ts'

const found = (text: string) => analyse(text).slots

test.each([
  ['Outlook einrichten', { client: 'outlook' }],
  ['outlok am Mac', { client: 'outlook-mac' }],
  ['Outlook auf dem iPhone', { client: 'outlook-mobile' }],
  ['Mail auf dem iPhone', { client: 'ios-mail' }],
  ['mein iMac', { client: 'apple-mail' }],
  ['Thunderbrid auf Android', { client: 'thunderbird-android' }],
  ['Outlook2019', { client: 'outlook' }],
  ['auf dem Mac zickt Outlook', { client: 'outlook-mac' }],
  // The device of another sentence part belongs to another account.
  ['Outlook geht nicht und mein iPhone auch nicht', { client: 'outlook' }],
  ["I can't send in Thunderbird and my iPhone warns me", { client: 'thunderbird' }],
  ["I can't send in Thunderbird and my phone warns me", { client: 'thunderbird' }],
  ['ich hab outlook und iphone', { client: 'outlook' }],
  // Of two devices the closer one; in every dialect.
  ['mail arrives on the phone but not on the laptop (Thunderbird)', { client: 'thunderbird' }],
  ['am Laptop läuft Outlook, auf meinem Handy nichts', { client: 'outlook' }],
  ['Outlook am Handy geht, am PC nicht', { client: 'outlook-mobile' }],
  ['Outlook ufem Mac', { client: 'outlook-mac' }],
  ['Outlook uf em Mac iirichte', { client: 'outlook-mac' }],
  ['Outlook aufn iPhone', { client: 'outlook-mobile' }],
  // Years and 365 are of the desk, whatever is called an app.
  ['die App heisst Outlook 365', { client: 'outlook' }],
  ['it is the Outlook 2021 app', { client: 'outlook' }],
  ['Outlook 365 auf dem Handy', { client: 'outlook-mobile' }],
  // A "mail app" may be anybody's; that of Windows has become Outlook.
  ['windows mail app', { client: 'outlook' }],
  ['Windows 11 Mail', { client: 'outlook' }],
  ['mail app in windows', { client: 'outlook' }],
  ['mail app auf android', {}],
  ['mail app samsung', { client: 'samsung-email' }],
  ['Mail-App am iPhone', { client: 'ios-mail' }],
  ['em-client', { client: 'em-client' }],
  ['stmp port', { protocol: 'smtp', datum: 'port' }],
  ['imapserver', { protocol: 'imap', datum: 'host' }],
  ['imap.firma.de eingetragen', { protocol: 'imap' }],
])('%s', (text, slots) => {
  expect(found(text)).toEqual(slots)
})

test.each([
  ['kein Outlook, sondern Thunderbird', 'thunderbird'],
  ['nicht Outlook sondern Thunderbird', 'thunderbird'],
  ['not Outlook but Apple Mail', 'apple-mail'],
  ['Thunderbird statt Outlook', 'thunderbird'],
  ["it's a MacBook, not an iPad", 'apple-mail'],
  ["it's a mac not an iphone", 'apple-mail'],
  ['das ist ein Mac, kein iPhone', 'apple-mail'],
  ['not an iPhone but a Mac', 'apple-mail'],
  ['instead of Outlook I use KMail', 'kmail'],
  ['Outlook geht nicht', 'outlook'],
])('hears which program is not meant: %s', (text, client) => {
  expect(found(text).client).toBe(client)
})

test('two protocols are no choice of one', () => {
  expect(found('IMAP oder POP3?').protocol).toBeUndefined()
  expect(analyse('IMAP oder POP3?').protocols).toEqual(['imap', 'pop3'])
})

test('everyday words are not mistaken for names', () => {
  expect(found('eine Email mit der Revolution im Anhang')).toEqual({})
  expect(found('import der Kontakte').protocol).toBeUndefined()
})
