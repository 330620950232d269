import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTypoCorrection } from '../../../shared/understanding/correct-typos.ts'
import { toWords } from '../../../shared/understanding/normalise.ts'
import { distance } from '../../../shared/understanding/slots/fuzzy.ts'
import { toTokens } from '../../../shared/understanding/slots/mentions.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeo'), minLength: 5, maxLength: 11 })
const text = fc.string({ unit: fc.constantFrom(...'ab7Zä.- ß’'), maxLength: 30 })

/** As it stands in the books: the whole table, remembered nowhere. */
function tableDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : row)),
  )
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const ways = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      ]
      if (isSwapped && row > 1 && column > 1) ways.push(at(row - 2, column - 2) + 1)
      table[row]?.splice(column, 1, Math.min(...ways))
    }
  }
  return at(a.length, b.length)
}

test('errors between two words are counted rightly, one comparison after the other', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 99)).toBe(tableDistance(a, b))
    }),
  )
})

test('a typing error is put right exactly when one word of ours alone is nearest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (ours, typed) => {
      const allowed = typed.length >= 9 ? 2 : 1
      const near = ours
        .filter((candidate) => candidate[0] === typed[0])
        .map((candidate) => ({ candidate, errors: tableDistance(typed, candidate) }))
        .filter(({ errors }) => errors <= allowed)
      const least = Math.min(...near.map(({ errors }) => errors))
      const nearest = near.filter(({ errors }) => errors === least)
      const [only] = nearest.length === 1 ? nearest : []
      expect(createTypoCorrection(ours, () => false)(typed)).toBe(only?.candidate ?? typed)
    }),
    { numRuns: 2_000 },
  )
})

test('words and their places are found in texts of any letters', () => {
  fc.assert(
    fc.property(text, (folded) => {
      const found = [...folded.matchAll(/[a-z0-9]+/g)].map(({ 0: word, index }) => ({
        ...{ word, start: index },
      }))
      expect(toTokens(folded).map(({ word, start }) => ({ word, start }))).toEqual(found)
      expect(toWords(folded)).toEqual(folded.match(/[\p{L}\p{N}]+/gu) ?? [])
    }),
  )
})
