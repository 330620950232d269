import { expect, test } from 'vitest'
import { type Features, wordFeature } from '../../../../shared/understanding/features.ts'
import { countBackground } from '../../../../shared/understanding/training/background.ts'
import { oneSidedness } from '../../../../shared/understanding/training/one-sidedness.ts'
import {
  type LinearOptions,
  trainLinear,
} from '../../../../shared/understanding/training/train-linear.ts'
import { selectRows } from '../../../../shared/understanding/training/vocabulary.ts'

const words = (text: string): Features => {
  const hashes = text.split(' ').map(wordFeature)
  return [{ group: 1, hashes, times: hashes.map(() => 1) }]
}
const learn = (rows: readonly (readonly [string, number])[], options?: LinearOptions) =>
  trainLinear(
    rows.map(([text, label]) => ({ features: words(text), label })),
    2,
    options,
  )
const lead = ([first = 0, second = 0]: number[]) => second - first

test('a word that is rare elsewhere says more than one that every text has', () => {
  const rows = [
    ['please print', 0],
    ['stapler jam', 1],
  ] as const
  const background = countBackground(
    ['please help', 'please wait', 'please come', 'please go', 'oh please'].map(words),
  )
  expect(lead(learn(rows).score(words('please stapler')))).toBeCloseTo(0, 1)
  expect(lead(learn(rows, { background }).score(words('please stapler')))).toBeGreaterThan(0.1)
})

test('a text of the background counts a word once, however often it says it', () => {
  const { texts, countOf } = countBackground([words('no no no'), words('yes')])
  expect(texts).toBe(2)
  expect(countOf(wordFeature('no') & (2 ** 30 - 1))).toBe(1)
  expect(countOf(wordFeature('never') & (2 ** 30 - 1))).toBe(0)
})

test('what one label alone has says more than what all have, and more often seen more than once', () => {
  const sizes = new Map([
    [0, 10],
    [1, 10],
  ])
  const of = (...seen: [number, number][]) => oneSidedness(new Map(seen), sizes)
  const order = [of([0, 10]), of([0, 1]), of([0, 3], [1, 2]), of([0, 10], [1, 10])]
  expect(order).toEqual(order.toSorted((a, b) => b - a))
  expect(new Set(order).size).toBe(4)
  expect(order[3]).toBeCloseTo(0.05)
  expect(oneSidedness(new Map([[0, 1]]), new Map([[0, 3]]))).toBe(1)
})

test('what is seen in one label alone weighs more when asked for', () => {
  const rows = [
    ['where bus', 0],
    ['where bus', 0],
    ['where home', 1],
    ['bus where', 1],
  ] as const
  const examples = rows.map(([text, label]) => ({ features: words(text), label }))
  const plain = selectRows(examples)
  const weighed = selectRows(examples, { oneSided: 1 })
  const ratio = ({ hashes, idf }: typeof plain) => {
    const at = (word: string) => idf[hashes.indexOf(wordFeature(word) & (2 ** 17 - 1))] ?? 0
    return at('home') / at('bus')
  }
  expect(ratio(weighed)).toBeGreaterThan(ratio(plain))
})
