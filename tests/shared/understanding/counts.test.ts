import { expect, test } from 'vitest'
import { countHashes } from '../../../shared/understanding/counts.ts'
import { hash, hashPair } from '../../../shared/understanding/hash.ts'
import { distance } from '../../../shared/understanding/slots/fuzzy.ts'

test('hashes are counted in the order in which they first came, also those that share a place in the table', () => {
  const given = [7, 7 + 8192, 8191, 8191 + 8192, 7, 0, 4_294_967_295, 7]
  const counts = countHashes((add) => given.forEach(add))
  expect(counts.hashes).toEqual([7, 7 + 8192, 8191, 8191 + 8192, 0, 4_294_967_295])
  expect(counts.times).toEqual([3, 1, 1, 1, 1, 1])
  expect(countHashes((add) => add(7))).toEqual({ hashes: [7], times: [1] })
})

test('two words are hashed as if they were one text', () => {
  expect(hashPair('imap', 'port', 3)).toBe(hash('imap port', 3))
})

test.each([
  ['outlook', 'outlook', 0],
  ['outlook', 'outlok', 1],
  ['outlook', 'uotlook', 1],
  ['thunderbird', 'tuhnderbrid', 2],
  ['thunderbird', 'thndrbird', 2],
  ['imap', 'evolution', 2],
])(
  '%s and %s are %i typing errors apart, of which no more than two are counted',
  (a, b, errors) => {
    expect(Math.min(distance(a, b, 9), 2)).toBe(errors)
    expect(Math.min(distance(a, b, 1), 2)).toBe(errors)
  },
)
