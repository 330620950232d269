import { expect, test } from 'vitest'
import { actOfKey } from '../../../extension/picker/keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  actOfKey({
    key,
    code: '',
    altKey: false,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  })

test.each([
  ['Tab', 'next'],
  ['Enter', 'pick'],
  ['Escape', 'cancel'],
  ['ArrowUp', 'larger'],
  ['ArrowDown', 'smaller'],
  ['p', 'pause'],
  ['P', 'pause'],
  ['l', 'move'],
])('%s: %s', (key, act) => {
  expect(press(key)).toBe(act)
})

test('Shift and Tab go back', () => {
  expect(press('Tab', { shiftKey: true })).toBe('previous')
})

test('Alt, Shift and G go on, whatever character that gives', () => {
  expect(press('Ì', { code: 'KeyG', altKey: true, shiftKey: true })).toBe('resume')
})

test.each([
  ['reload', 'r', { ctrlKey: true }],
  ['print', 'p', { ctrlKey: true }],
  ['minimise', 'm', { metaKey: true }],
  ['back', 'ArrowLeft', { altKey: true }],
  ['letters without a meaning', 'x', {}],
])('%s stays with the browser', (_, key, more) => {
  expect(press(key, more)).toBe(undefined)
})
