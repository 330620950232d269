import { expect, test } from 'vitest'
import { type Facts, holds } from '../../../../extension/overlay/state/facts.ts'

const never: Facts = {
  seen: () => false,
  exists: () => false,
  url: () => false,
  text: () => false,
  pressed: () => false,
  filled: () => false,
  message: () => false,
}

test('claims are combined as they are written', () => {
  const facts: Facts = { ...never, seen: (target) => target === 'save', filled: () => true }
  const save = { kind: 'seen', target: 'save' } as const
  const other = { kind: 'seen', target: 'other' } as const
  expect(holds({ kind: 'all', of: [save, { kind: 'filled', target: 'x' }] }, facts)).toBe(true)
  expect(holds({ kind: 'all', of: [save, other] }, facts)).toBe(false)
  expect(holds({ kind: 'any', of: [other, save] }, facts)).toBe(true)
  expect(holds({ kind: 'not', of: other }, facts)).toBe(true)
})

test('nothing is looked at that the claim does not need', () => {
  const facts: Facts = {
    ...never,
    message: () => {
      throw new Error('the texts of the page were read without need')
    },
  }
  const words = { de: ['gespeichert'], en: ['saved'] }
  const done = {
    kind: 'all',
    of: [
      { kind: 'pressed', target: 'save' },
      { kind: 'message', words },
    ],
  } as const
  expect(holds({ kind: 'all', of: [...done.of] }, facts)).toBe(false)
})
