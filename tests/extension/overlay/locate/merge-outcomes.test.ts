import { expect, test } from 'vitest'
import type { Located, Outcome } from '../../../../extension/overlay/locate/locate.ts'
import { mergeOutcomes } from '../../../../extension/overlay/locate/merge-outcomes.ts'

// The vote asks only for evidence; nothing here touches the element.
const nowhere: Element = Object.create(null)
const spot = (evidence: Record<string, number>): Located => ({
  element: nowhere,
  frame: undefined,
  evidence,
  enabled: true,
})
const strong = spot({ role: 2.5, name: 5 })
const likewise = spot({ role: 2.5, name: 5 })
const weaker = spot({ role: 2, name: 3.5 })
const faint = spot({ name: 3.5 })

const found = (located: Located): Outcome => ({ kind: 'found', ...located })
const missing = (near: readonly Located[] = [], hidden = 0): Outcome => ({
  kind: 'missing',
  near,
  tried: ['name'],
  saw: [],
  hidden,
})

test('without frames the outcome stays the very same', () => {
  const own = found(strong)
  expect(mergeOutcomes(own, [], undefined)).toBe(own)
})

test('what only a frame has is found', () => {
  expect(mergeOutcomes(missing(), [found(strong)], undefined)).toMatchObject({
    kind: 'found',
    evidence: strong.evidence,
  })
})

test('two that are as good as each other, here and in a frame, are in question', () => {
  const outcome = mergeOutcomes(found(strong), [found(likewise)], undefined)
  expect(outcome).toMatchObject({ kind: 'ambiguous', candidates: [strong, likewise] })
})

test('the clearly better one wins, wherever it is', () => {
  expect(mergeOutcomes(found(weaker), [found(strong)], undefined)).toMatchObject({
    kind: 'found',
    evidence: strong.evidence,
  })
})

test('candidates that a frame could not decide between stay in question', () => {
  const undecided: Outcome = { kind: 'ambiguous', candidates: [strong, likewise] }
  expect(mergeOutcomes(missing(), [undecided], undefined).kind).toBe('ambiguous')
})

test('a signal that must speak for it is asked of frames as well', () => {
  expect(mergeOutcomes(missing(), [found(strong)], [['inputType']]).kind).toBe('missing')
})

test('nothing anywhere: what came near and what is hidden is counted together', () => {
  const other = spot({ role: 2, hints: 1 })
  expect(mergeOutcomes(missing([faint], 1), [missing([other], 2)], undefined)).toEqual({
    kind: 'missing',
    near: [faint, other],
    tried: ['name'],
    saw: [],
    hidden: 3,
  })
})
