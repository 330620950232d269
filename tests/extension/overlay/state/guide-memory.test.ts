import { expect, test } from 'vitest'
import { EMPTY_MEMORY, parseMemory } from '../../../../extension/overlay/state/guide-memory.ts'

test('what was remembered comes back', () => {
  const memory = { ...EMPTY_MEMORY, step: 'save', shown: ['sign-in', 'save'], pressed: ['save'] }
  expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory)
})

test.each([[undefined], [null], ['text'], [{ version: 2, step: 'save' }], [[]]])(
  'rubbish and unknown versions count as nothing: %j',
  (value) => {
    expect(parseMemory(value)).toEqual(EMPTY_MEMORY)
  },
)

test('an unsound part is left out', () => {
  expect(
    parseMemory({ version: 1, step: 3, shown: ['a', 4], marked: 'x', finished: 'yes' }),
  ).toEqual({
    ...EMPTY_MEMORY,
    shown: ['a'],
  })
})
