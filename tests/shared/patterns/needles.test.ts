import { expect, test } from 'vitest'
import { needlesOf } from '../../../shared/patterns/needles.ts'

const FOUND: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/ab(?:cde|fgh)?ijk/, ['ijk']],
  [/a(?:bcd|xy)z/, ['bcd', 'xy']],
  [/a[bc]d{2}xyz+q/, ['xyz']],
  [/^(?!.*forbidden)wanted|\bother\b/, ['wanted', 'other']],
  [/ab?cdef/, ['cdef']],
  [/wort\w*port/, ['wort']],
  [/\bport\b.{0,12}(?:\d+|x)/, ['port']],
  [/5\.7\.60/, ['5.7.60']],
  [/0x800CCC0E/i, ['0x800ccc0e']],
  [/[)|]next(?<=x)/, ['next']],
  [/(?:one|\d)/, undefined],
  [/(?:one|)/, undefined],
  [/a|b/, undefined],
  [/\w+/, undefined],
]

test.each(FOUND)('%s', (pattern, needles) => {
  expect(needlesOf([pattern])).toEqual(needles)
})

test('of several patterns, the one that tells most', () => {
  expect(needlesOf([/\bis\b/, /whatever|anything/, /\w/])).toEqual(['whatever', 'anything'])
})

test('a group of a kind that it does not know is refused', () => {
  expect(() => needlesOf([{ source: '(?i:port)' } as RegExp])).toThrow('(?i:port)')
})
