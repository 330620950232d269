import { expect, test } from 'vitest'
import { deriveStep, skippedSteps } from '../../../../extension/overlay/state/derive-step.ts'
import type { Condition, Step } from '../../../../shared/guides/index.ts'

const step = (id: string, next: string): Step => ({
  id,
  target: id,
  done: { kind: 'seen', target: next },
})
const steps: readonly Step[] = [
  step('menu', 'settings'),
  step('settings', 'security'),
  step('security', 'saved'),
]

const seeing =
  (...targets: string[]) =>
  (condition: Condition) =>
    condition.kind === 'seen' && targets.includes(condition.target)

const nothing = { step: undefined, marked: [] }

test('the last step whose target is there counts, not the first', () => {
  expect(deriveStep(steps, seeing('menu', 'settings', 'security'), nothing)).toEqual({
    index: 2,
    isRead: true,
  })
})

test('somebody who goes back is at the earlier step again', () => {
  expect(deriveStep(steps, seeing('menu'), { step: 'security', marked: [] })).toEqual({
    index: 0,
    isRead: true,
  })
})

test('when the last step is done the guide is finished', () => {
  expect(deriveStep(steps, seeing('menu', 'saved'), nothing)).toEqual({ index: 3, isRead: true })
})

test('on a page that tells nothing the step shown last stays, as something remembered', () => {
  expect(deriveStep(steps, seeing(), { step: 'settings', marked: [] })).toEqual({
    index: 1,
    isRead: false,
  })
})

test('on a page that tells nothing a new guide begins at the beginning', () => {
  expect(deriveStep(steps, seeing(), nothing)).toEqual({ index: 0, isRead: false })
})

test('a step marked as done leads to the next, even if its target is still there', () => {
  expect(deriveStep(steps, seeing('menu'), { step: 'menu', marked: ['menu'] })).toEqual({
    index: 1,
    isRead: true,
  })
})

test('a step with a claim of its own is not reached by its target alone', () => {
  const careful: readonly Step[] = [
    ...steps.slice(0, 2),
    { ...step('security', 'saved'), at: { kind: 'seen', target: 'form' } },
  ]
  // "security" is what "settings" waits for, so the next step is sought, but it is not read off by its own claim.
  expect(deriveStep(careful, seeing('menu', 'settings'), nothing).index).toBe(1)
})

test('steps that were never shown are reported as done already', () => {
  expect(skippedSteps(steps, 2, []).map(({ id }) => id)).toEqual(['menu', 'settings'])
  expect(skippedSteps(steps, 2, ['menu', 'settings'])).toEqual([])
})
