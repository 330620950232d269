import { expect, test } from 'vitest'
import { callFor, parseCall, secretWord } from '../../../../extension/overlay/frames/line.ts'

test('a call is understood, and is sound JSON for pages that parse all they hear', () => {
  const word = secretWord()
  // Firefox numbers frames with eleven digits.
  const call = callFor(17_179_869_185, word)
  expect(parseCall(call)).toEqual({ caller: 17_179_869_185, word })
  expect(JSON.parse(call)).toEqual({ 'souvera-mail-guide': `17179869185:${word}` })
})

test('no two words are the same', () => {
  expect(new Set(Array.from({ length: 100 }, secretWord)).size).toBe(100)
})

test.each([
  undefined,
  null,
  7,
  '',
  '{}',
  { 'souvera-mail-guide': '0:aaaaaaaaaaaaaaaaaaaaaaaa' },
  '{"souvera-mail-guide":"0:short"}',
  '{"souvera-mail-guide":"-1:aaaaaaaaaaaaaaaaaaaaaaaa"}',
  '{"souvera-mail-guide":"0:aaaaaaaaaaaaaaaaaaaaaaaa"} ',
  '{"souvera-mail-guide":"0:aaaaaaaaaaaaaaaaaaaaaaaa","more":1}',
])('anything else is no call: %j', (data) => {
  expect(parseCall(data)).toBeUndefined()
})
