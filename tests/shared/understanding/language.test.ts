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
