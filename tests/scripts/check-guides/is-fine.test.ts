import { expect, test } from 'vitest'
import { differences } from '../../../scripts/check-guides/differences.ts'
import { isFine, staleSelector } from '../../../scripts/check-guides/is-fine.ts'
import type { StepResult } from '../../../scripts/check-guides/record.ts'

const found = (evidence: Record<string, number>): StepResult => ({
  id: 'open-security',
  status: 'found',
  sighting: {
    kind: 'found',
    target: 'security',
    way: undefined,
    elements: [{ tag: 'a', role: 'link', name: 'Sicherheit', selector: 'a', evidence, total: 9 }],
    tried: [],
    offers: [],
    hidden: 0,
  },
})

test('a step that is found or done needs no attention', () => {
  expect(isFine(found({ role: 2 }), {})).toBe(true)
  expect(isFine({ id: 'sign-in', status: 'done' }, {})).toBe(true)
})

test.each(['ambiguous', 'missing', 'not-reached'] as const)('a step that is %s does', (status) => {
  expect(isFine({ id: 'save', status }, {})).toBe(false)
})

test.each(['no-effect', 'covered', 'disabled', 'sends-form', 'gone'] as const)(
  'a press that ends as %s does',
  (press) => {
    expect(isFine({ ...found({ role: 2 }), press }, {})).toBe(false)
    expect(isFine({ ...found({ role: 2 }), press: 'went-on' }, {})).toBe(true)
  },
)

test('a selector in the settings that does not point at what was found is stale', () => {
  const overrides = { security: { selector: '#security' } }
  expect(staleSelector(found({ role: 2, operator: 0 }), overrides)).toBe('#security')
  expect(isFine(found({ role: 2, operator: 0 }), overrides)).toBe(false)
  expect(staleSelector(found({ role: 2, operator: 12 }), overrides)).toBeUndefined()
  expect(staleSelector(found({ role: 2 }), { security: { names: { de: ['Schutz'] } } })).toBe(
    undefined,
  )
})

test('candidates differ by the signals that do not say the same about all of them', () => {
  expect(
    differences([
      { role: 2, name: 5, hints: 1 },
      { role: 2, name: 3.5 },
    ]),
  ).toEqual([
    [
      ['name', 5],
      ['hints', 1],
    ],
    [
      ['name', 3.5],
      ['hints', 0],
    ],
  ])
})
