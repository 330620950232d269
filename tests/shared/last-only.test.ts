import { expect, test } from 'vitest'
import { lastOnly } from '../../shared/last-only.ts'

test('the same text is read once, another one anew, and only the last is kept', () => {
  const read: string[] = []
  const lengthOf = lastOnly((text) => {
    read.push(text)
    return { length: text.length }
  })
  const first = lengthOf('one')
  expect(lengthOf('one')).toBe(first)
  expect(lengthOf('three')).toEqual({ length: 5 })
  lengthOf('one')
  expect(read).toEqual(['one', 'three', 'one'])
})
