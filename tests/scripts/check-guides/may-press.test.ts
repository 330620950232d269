import { expect, test } from 'vitest'
import { isSignIn, mayPress } from '../../../scripts/check-guides/may-press.ts'
import { type Condition, guides, type Target } from '../../../shared/guides/index.ts'

const BUTTON: Target = { roles: ['button'] }
const seen: Condition = { kind: 'seen', target: 'next' }
const pressed: Condition = { kind: 'pressed', target: 'it' }
const filled: Condition = { kind: 'filled', target: 'field' }
const message: Condition = { kind: 'message', words: { de: ['gespeichert'], en: ['saved'] } }

const step = (done: Condition) => ({ id: 'it', target: 'it', done })

test.each([
  ['something is seen', seen],
  ['the address is another', { kind: 'url', parts: ['settings'] }],
  ['one of several things is seen', { kind: 'any', of: [seen, pressed] }],
  ['something is no longer there', { kind: 'not', of: seen }],
] satisfies [string, Condition][])('presses when the step is done once %s', (_, done) => {
  expect(mayPress(step(done), BUTTON)).toBe(true)
})

test.each([
  ['it was pressed', pressed],
  ['something is filled in', filled],
  ['a message confirms', message],
  ['it was pressed and something is seen', { kind: 'all', of: [pressed, seen] }],
  ['something is seen or a message confirms', { kind: 'any', of: [seen, message] }],
  ['nothing is filled in', { kind: 'not', of: filled }],
] satisfies [string, Condition][])('does not press when the step is done once %s', (_, done) => {
  expect(mayPress(step(done), BUTTON)).toBe(false)
})

test('never presses a field', () => {
  expect(mayPress(step(seen), { roles: ['textbox'] })).toBe(false)
  expect(mayPress(step(seen), { roles: ['button'], inputType: 'password' })).toBe(false)
  expect(mayPress(step(seen), undefined)).toBe(false)
})

test.each(guides)('of $guide.id, no step that saves or is typed into is pressed', ({ guide }) => {
  const pressable = guide.steps
    .filter((each) => mayPress(each, guide.targets[each.target]))
    .map((each) => each.id)
  expect(pressable.length).toBeGreaterThan(0)
  for (const id of ['sign-in', 'set-password', 'save']) expect(pressable).not.toContain(id)
})

test('knows the sign-in by what its field asks of password managers', () => {
  expect(isSignIn({ roles: ['textbox'], autocomplete: ['current-password'] })).toBe(true)
  expect(isSignIn({ roles: ['textbox'], autocomplete: ['new-password'] })).toBe(false)
  expect(isSignIn(undefined)).toBe(false)
})
