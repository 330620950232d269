import { expect, test } from 'vitest'
import { crossValidate, meanOf } from '../../../scripts/eval/cross-validate.ts'
import { type Labelled, learnLabels } from '../../../scripts/eval/learn-labels.ts'

const ROWS: Labelled = [
  ...['red apple', 'green apple', 'an apple pie', 'sour apples'].map((text) => [text, 'fruit']),
  ...['fast train', 'next train', 'the train station', 'late trains'].map((text) => [text, 'rail']),
  ...['rare', 'rarer'].map((text) => [text, 'two']),
].map(([text = '', label = '']) => [text, label])

test('each sentence is judged by those who learned all labels but not the sentence', () => {
  let taught = 0
  const shares = crossValidate(
    ROWS,
    (rows) => {
      taught++
      expect(new Set(rows.map(([, label]) => label))).toEqual(new Set(['fruit', 'rail', 'two']))
      return (text) => {
        expect(rows.map(([known]) => known)).not.toContain(text)
        return { label: 'rail', margin: 0 }
      }
    },
    4,
  )
  expect(taught).toBe(4 * 10)
  expect(shares).toEqual(ROWS.map(([, label]) => (label === 'rail' ? 1 : 0)))
})

test('sentences are divided in other ways in each repetition, and in the same ways each time', () => {
  const many: Labelled = Array.from({ length: 40 }, (_, index) => [`${index}`, 'one'])
  const taughtIn = () => {
    const taught: string[] = []
    crossValidate(
      many,
      (rows) => {
        taught.push(rows.map(([text]) => text).join(' '))
        return () => ({ label: 'one', margin: 0 })
      },
      2,
    )
    return taught
  }
  expect(new Set(taughtIn()).size).toBe(20)
  expect(taughtIn()).toEqual(taughtIn())
})

test('a sentence that is understood half of the time counts half', () => {
  let turn = 0
  const sometimes = () => {
    const label = turn++ < 10 ? 'fruit' : 'rail'
    return () => ({ label, margin: 0 })
  }
  const shares = crossValidate(ROWS, sometimes, 2)
  expect(shares).toEqual(ROWS.map(([, label]) => (label === 'two' ? 0 : 0.5)))
})

test('the mean and its standard error', () => {
  expect(meanOf([0.5, 1])).toEqual({ mean: 0.75, error: 0.25 })
})

test('our training learns the labels of others', () => {
  const predict = learnLabels(ROWS)
  expect(predict('some apples').label).toBe('fruit')
  expect(predict('which trains').label).toBe('rail')
})
