import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ensureModel, loadPhrases } from '../../../scripts/train.ts'
import {
  decodeRows,
  decodeSparse,
  encodeRows,
  encodeSparse,
} from '../../../shared/understanding/model.ts'
import { trainModel } from '../../../shared/understanding/training/train-model.ts'

test('the same phrases give the same model, byte for byte', () => {
  const some = loadPhrases().filter((_, index) => index % 16 === 0)
  const first = JSON.stringify(trainModel(some, 'x'))
  expect(JSON.stringify(trainModel(some, 'x')) === first).toBe(true)
})

test('the model is small enough for the extension', () => {
  const size = gzipSync(JSON.stringify(ensureModel()), { level: 9 }).length
  // With about 9 kB of code it stays below the 60 kB that the extension may spend on understanding.
  expect(
    size,
    'fewer rows in training/vocabulary.ts, or raise the limit in this commit',
  ).toBeLessThan(53_000)
})

test('numbers survive being written into a string', () => {
  const rows = [0, 1, 57, 58, 400, 131_071]
  expect(decodeRows(encodeRows(rows))).toEqual(rows)
  const weights = [4, 4, 4, 0, 8, ...Array<number>(100).fill(4), 5]
  expect([...decodeSparse(encodeSparse(weights, 4), 4, weights.length)]).toEqual(
    weights.map((weight) => weight - 4),
  )
})
