import { expect, test } from 'vitest'
import { checkGuide } from '../../../shared/guides/check-guide.ts'
import { guides } from '../../../shared/guides/index.ts'

test.each(guides.map((entry) => [entry.guide.id, entry] as const))(
  'the guide "%s" is sound in both languages',
  (_, entry) => {
    expect(checkGuide(entry)).toEqual([])
  },
)

const words = {
  title: 'Titel',
  intro: 'Worum es geht',
  steps: { open: { title: 'Öffnen', text: 'Öffnen Sie es.', searching: 'Ich suche es.' } },
  finished: { title: 'Fertig', text: 'Das war es.' },
}
const target = { roles: ['button'], names: { de: ['Öffnen'], en: ['Open'] }, region: 'top' }
const guide = {
  id: 'try',
  start: 'home',
  targets: { door: target },
  steps: [{ id: 'open', target: 'door', done: { kind: 'url', parts: ['open'] } }],
}

function problems(change: object, changedWords: unknown = words): string[] {
  return checkGuide({ guide: { ...guide, ...change }, words: { de: changedWords, en: words } })
}

test('a sound guide has no problems', () => {
  expect(problems({})).toEqual([])
})

test('a step without a done condition is named with its field', () => {
  expect(problems({ steps: [{ id: 'open', target: 'door' }] })).toEqual([
    expect.stringMatching(/^Guide "try": field "steps\.0\.done" is not as .*guide\.ts wants it/),
  ])
})

test('an unknown target is named with step, field and remedy', () => {
  const step = {
    id: 'open',
    target: 'window',
    done: { kind: 'not', of: { kind: 'seen', target: 'gate' } },
  }
  expect(problems({ steps: [step] })).toEqual([
    'Guide "try" step "open": field "target" names the target "window", which is not among door; add it to "targets" or correct the name',
    'Guide "try" step "open": field "done" names the target "gate", which is not among door; add it to "targets" or correct the name',
  ])
})

test('a target with too few signals is named, negative ones do not count', () => {
  const weak = { roles: ['button'], region: 'top', not: { hints: ['a'] } }
  expect(problems({ targets: { door: weak } })).toEqual([
    'Guide "try" target "door": has 2 signals (roles, region), but at least 3 must vote; add names, landmarks, heading, region, href, url or hints',
  ])
})

test('a required signal that the target does not have is named', () => {
  expect(problems({ targets: { door: { ...target, requires: ['beside'] } } })).toEqual([
    'Guide "try" target "door": field "requires" wants "beside", which the target does not have; add "beside" or take it out of "requires"',
  ])
})

test('a missing text is named with the file it belongs into', () => {
  const without = { ...words, steps: { open: { title: 'Öffnen', text: ' ', searching: 'x' } } }
  expect(problems({}, without)).toEqual([
    'Guide "try" step "open": no text "steps.open.text"; add it to locales/de/guides/try.json',
  ])
})

test('two steps with one id, and a question that nothing leads to, are named', () => {
  const step = { id: 'open', target: 'door', done: { kind: 'url', parts: ['open'] }, ask: 'really' }
  const found = problems({ steps: [step, step] }, { ...words, questions: { really: 'Wirklich?' } })
  expect(found[0]).toBe('Guide "try" step "open": field "id" stands twice; give each step its own')
  expect(found[1]).toContain('field "ask" asks after a press, but "done" waits for none')
})
