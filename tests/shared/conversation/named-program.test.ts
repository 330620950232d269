import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import { findNamed } from '../../../shared/conversation/follow-ups/named-program.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

test.each([
  ['ich arbeite mit KMail unter Debian', { client: 'kmail', isAsked: false }],
  ['Ich benutze Outlook 2019', { client: 'outlook', isAsked: false }],
  ['wir nutzen Thunderbird auf Windows 10', { client: 'thunderbird', isAsked: false }],
  ['I am using Evolution on Fedora', { client: 'evolution', isAsked: false }],
  ['iPhone 14 Pro', { client: 'ios-mail', isAsked: false }],
  ['I have Mailbird', { client: 'other', isAsked: false }],
  ['geht das auch mit Mailspring?', { client: 'mailspring', isAsked: true }],
  ['Can I use Postbox?', { client: 'other', isAsked: true }],
  ['does it work with Apple Mail?', { client: 'apple-mail', isAsked: true }],
  ['Fairphone 5', { platform: 'android' }],
  ['ich hab einen neuen Laptop', { platform: 'desk' }],
  ['Ubuntu', { platform: 'linux' }],
])('%s', (message, named) => {
  const found = findNamed(understand(message), EMPTY_CONTEXT)
  if (named) expect(found).toMatchObject(named)
  else expect(found).toBeUndefined()
})

test.each([
  'Thunderbird',
  'Outlook stürzt ab',
  'mein Handy ist kaputt',
  'keine neuen Mails auf dem iPhone',
  'Welche Outlook-Version haben wir?',
  'same port on mobile as on desktop?',
  'Servername fürs Handy',
  'new password for Thunderbird',
  'Thunderbird oder Outlook?',
  'Linux Mint or Ubuntu',
  'are you a computer program?',
  'I use Outlook and it says wrong password',
])('%s says more, or what is wanted is plain', (message) => {
  expect(findNamed(understand(message), EMPTY_CONTEXT)).toBeUndefined()
})

test('after a question a program is what the question is about', () => {
  const understood = understand('ich verwende Thunderbird')
  expect(findNamed(understood, { ...EMPTY_CONTEXT, topic: 'client-update' })).toBeUndefined()
  expect(findNamed(understood, { ...EMPTY_CONTEXT, topic: 'greeting' })).toBeDefined()
})
