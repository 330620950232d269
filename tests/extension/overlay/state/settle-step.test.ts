import { expect, test } from 'vitest'
import { settleStep } from '../../../../extension/overlay/state/settle-step.ts'

const at = (index: number) => ({ index, isRead: true })
const settled = (index: number, isRead = true) => ({ index, isRead, backSince: undefined })

test('a step forward counts at once', () => {
  expect(settleStep(settled(1), at(3), 0, 400).index).toBe(3)
})

test('a step back counts only when it lasts', () => {
  const held = settleStep(settled(3), at(1), 1000, 400)
  expect(held).toEqual({ index: 3, isRead: true, backSince: 1000 })
  expect(settleStep(held, at(1), 1399, 400).index).toBe(3)
  expect(settleStep(held, at(1), 1400, 400)).toEqual(settled(1))
})

test('a page that was only being redrawn does not step back', () => {
  const held = settleStep(settled(3), at(0), 1000, 400)
  expect(settleStep(held, at(3), 1100, 400)).toEqual(settled(3))
})

test('while something loads, a step back must last longer', () => {
  const held = settleStep(settled(3), at(1), 1000, 2000)
  expect(settleStep(held, at(1), 2500, 2000).index).toBe(3)
})

test('a step that was merely remembered gives way at once', () => {
  expect(settleStep(settled(5, false), at(4), 0, 400).index).toBe(4)
})
