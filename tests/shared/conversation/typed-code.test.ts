import { expect, test } from 'vitest'
import { findTypedCode } from '../../../shared/conversation/problems/typed-code.ts'

test.each([
  ['554 5.7.1 rejected due to SPF policy', '554 5.7.1'],
  ['452-4.2.2 The email account that you tried to reach is over quota', '452-4.2.2'],
  ['Kommt zurück mit „550 5.7.1 rejected by DMARC policy“', '550 5.7.1'],
  ['Remote Server returned 550 #5.1.1 user unknown', '550 5.1.1'],
  ['Status: 5.2.2 (mailbox full)', '5.2.2'],
  ['550 relay not permitted', '550'],
  ['SMTP error 552: Postfach voll', '552'],
  ['Fehler: 535 Authentifizierung fehlgeschlagen', '535'],
  ['Senden fehlgeschlagen (0x800ccc0e)', '0x800ccc0e'],
  ['a1 NO [AUTHENTICATIONFAILED] Authentication failed.', '[AUTHENTICATIONFAILED]'],
  ['-ERR [IN-USE] mailbox is locked', '[IN-USE]'],
])('%s: the code is %s', (message, code) => {
  expect(findTypedCode(message)).toBe(code)
})

test.each([
  'Postfach ist voll',
  'mailbox is full since 5.2.24',
  'Seit 4.2.22 kommt: over quota',
  'host 5.1.1.17 is on our blocklist',
  'Thunderbird version 5.2.2 says over quota',
  '550 Mails kommen zurück',
  '500 people got "mailbox full"',
  'Port 465 ist abgelehnt',
  'Kundennummer 550-12345, over quota',
  '[Anna] mailbox is full',
  'call 0041 44 550 51 11, relay denied',
])('%s: there is none', (message) => {
  expect(findTypedCode(message)).toBeUndefined()
})
