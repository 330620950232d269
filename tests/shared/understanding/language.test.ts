import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

test.each([
  ['Wo finde ich die Serverdaten?', 'de'],
  ['wo isch s passwort', 'de'],
  ['i hob mei Kennwort vergessn', 'de'],
  ['mein Login failed, was nun', 'de'],
  ['where do I set the password', 'en'],
  ['Outlook keeps asking', 'en'],
  ['Grüezi', 'de'],
  ['thanks', 'en'],
])('%s is %s', (text, language) => {
  expect(understand(text).language).toBe(language)
})

test.each([
  'IMAP',
  'SMTP Port?',
  'Outlook',
  'imap.firma.de 993 ssl anna.muster',
  '0x800CCC0E',
  '993',
])('%s says nothing about the language', (text) => {
  expect(understand(text).language).toBeUndefined()
})

test.each([
  ["thunderbird-128.5.0esr win10 x64 can't log in", 'en'],
  ['<b>where is the port</b>', 'en'],
])('version numbers and markup are of no language: %s', (text, language) => {
  expect(understand(text).language).toBe(language)
})

test.each(['ciao', 'ne imap', 'asdf', 'upps', '<b>imap port</b>', 'emails weird'])(
  '"%s" does not change the language of a conversation',
  (text) => {
    expect(understand(text).isLanguageClear).toBe(false)
  },
)

test.each(['which port?', 'welcher port?', 'thanks', 'nein', 'danke', 'english please'])(
  '"%s" does',
  (text) => {
    expect(understand(text).isLanguageClear).toBe(true)
  },
)
