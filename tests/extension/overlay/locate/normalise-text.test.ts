import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseText, wordsOf } from '../../../../extension/overlay/locate/normalise-text.ts'

test.each([
  ['  E\u2011Mail\u2011Server ', 'e-mail-server'],
  ['Ein\u00ADstel\u00ADlun\u00ADgen', 'einstellungen'],
  ['Neues\u00A0Passwort', 'neues passwort'],
  ['Ｍａｉｌ', 'mail'],
  ['A\u0308nderungen', 'änderungen'],
  ['Passwort\n\t wiederholen', 'passwort wiederholen'],
])('%j reads as %j', (raw, text) => {
  expect(normaliseText(raw)).toBe(text)
})

test('words come without punctuation', () => {
  expect(wordsOf('Neues Passwort: *')).toEqual(['neues', 'passwort'])
})

test('reading twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const once = normaliseText(raw)
      expect(normaliseText(once)).toBe(once)
    }),
  )
})
