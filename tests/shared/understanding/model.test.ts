import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { ensureModel, loadPhrases } from '../../../scripts/train.ts'
import {
  decodeRows,
  decodeWeights,
  encodeRows,
  encodeWeights,
} from '../../../shared/understanding/model.ts'
import { decodeRange, encodeRange } from '../../../shared/understanding/range-code.ts'
import { trainModel } from '../../../shared/understanding/training/train-model.ts'

test('the same phrases give the same model, byte for byte', () => {
  const some = loadPhrases().filter((_, index) => index % 64 === 0)
  const first = JSON.stringify(trainModel(some, 'x'))
  expect(JSON.stringify(trainModel(some, 'x')) === first).toBe(true)
})

test('model and code together are small enough for the extension', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'shared/understanding/index.ts', formats: ['es'] },
    },
  })
  const code = [built]
    .flat()
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .map((part) => ('code' in part ? part.code : ''))
    .join('')
  expect(code).toContain('starttls')
  const size = (text: string) => gzipSync(text, { level: 9 }).length
  expect(
    size(JSON.stringify(ensureModel())) + size(code),
    'a higher last price in training/train-classifier.ts: the extension may spend 60 kB on understanding',
  ).toBeLessThan(60_000)
})

test('rows survive being written into a string', () => {
  const rows = [0, 1, 57, 58, 400, 131_071]
  expect(decodeRows(encodeRows(rows, 17), 17)).toEqual(rows)
})

test('weights of both signs survive being written into a string', () => {
  const weights = [0, -3, 3, 1, -1, ...Array<number>(1001).fill(0), 2, -2]
  const idf = Array.from({ length: 144 }, (_, row) => row % 8)
  const text = encodeWeights(weights, 7, idf)
  expect([...decodeWeights(text, 7, idf)]).toEqual(weights)
  expect(text.length).toBeLessThan(100)
})

test('any numbers survive the range coder, in text that JSON and gzip leave as it is', () => {
  const numbers = fc.array(fc.oneof(fc.nat(3), fc.constant(0), fc.nat(255)), { maxLength: 400 })
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 30 }), (given, contexts) => {
      const contextOf = (position: number) => position % contexts
      const text = encodeRange(given, contextOf)
      expect(JSON.stringify(text)).toBe(`"${text}"`)
      expect([...decodeRange(text, given.length, contextOf)]).toEqual(given)
    }),
  )
})
