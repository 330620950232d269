import { expect, test } from 'vitest'
import { matchesOf } from '../../../shared/patterns/matches.ts'

const CASES: readonly (readonly [RegExp, string])[] = [
  [/port\s*(?<number>\d+)/gi, 'Port 993, port 465'],
  [/\d*/g, 'a1b'],
  [/\p{L}*/gu, '📧𝒜b'],
  [/x/g, 'nothing'],
]

test.each(CASES)('%s in %s: the same as matchAll', (pattern, text) => {
  const places = (matches: RegExpExecArray[]) =>
    matches.map(({ index, 0: all }) => ({ index, all }))
  expect(places(matchesOf(pattern, text))).toEqual(places([...text.matchAll(pattern)]))
  // The pattern keeps no place of the text before.
  expect(matchesOf(pattern, text)).toEqual(matchesOf(pattern, text))
})
