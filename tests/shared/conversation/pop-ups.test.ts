import { expect, test } from 'vitest'
import { withoutPopUps } from '../../../shared/conversation/pop-ups.ts'

test.each([
  ['A box pops up', 'A box comes up'],
  ['Something popped-up', 'Something came up'],
  ['it keeps popping up', 'it keeps coming up'],
  ['Da kommt ein Pop-up', 'Da kommt ein popup'],
  ['two pop ups', 'two popups'],
])('%s: %s', (said, prepared) => {
  expect(withoutPopUps(said)).toBe(prepared)
})

test.each(['is POP up?', 'POP3 or IMAP', 'pop up to date?', 'which pop server', 'popup'])(
  '%s stays',
  (said) => {
    expect(withoutPopUps(said)).toBe(said)
  },
)
