import { expect, test } from 'vitest'
import { findEntities } from '../../../shared/understanding/entities.ts'

test('values leave placeholders behind, so that the classifier never sees them', () => {
  const { text, ...found } = findEntities(
    'imap.firma.de:143 und max.muster@firma.de port 2143 0x800ccc0e',
  )
  expect(text).toBe('xhost und xmail port xport xcode')
  expect(found).toEqual({
    hosts: ['imap.firma.de'],
    emails: ['max.muster@firma.de'],
    ports: [143, 2143],
    codes: ['0x800ccc0e'],
  })
})

test.each([
  ['z.b. outlook', 'z.b. outlook'],
  ['geht nicht.bitte helfen', 'geht nicht.bitte helfen'],
  ['seit 2019 und 14 tagen', 'seit 2019 und 14 tagen'],
])('%s has no values', (text, kept) => {
  expect(findEntities(text).text).toBe(kept)
})
