import { expect, test } from 'vitest'
import { checkGuide } from '../../../shared/guides/check-guide.ts'
import { guides } from '../../../shared/guides/index.ts'

test.each(guides.map((entry) => [entry.guide.id, entry] as const))(
  'the guide "%s" is sound in both languages',
  (_, entry) => {
    expect(checkGuide(entry)).toEqual([])
  },
)

test('the guide that follows another is one of them', () => {
  const ids = guides.map(({ guide }) => guide.id)
  const next = guides.flatMap(({ guide }) => guide.next ?? [])
  expect(next.length).toBeGreaterThan(0)
  expect(ids).toEqual(expect.arrayContaining(next))
})

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

test('a guide that leads on needs words for it in both languages', () => {
  expect(problems({ next: 'other' })).toEqual(
    ['de', 'en'].map(
      (language) =>
        `Guide "try": no text "finished.next"; add it to locales/${language}/guides/try.json`,
    ),
  )
})

const step = { id: 'open', target: 'door', done: { kind: 'url', parts: ['open'] } }

test.each([
  [
    'a step without a done condition',
    { steps: [{ id: 'open', target: 'door' }] },
    `Guide "try" step "open": field "done" is missing or no condition; write what the page shows then, such as { kind: 'seen', target: 'settings' }`,
  ],
  [
    'a step without an id',
    { steps: [{ ...step, id: undefined }] },
    `Guide "try" step "number 1": field "id" is missing or of another kind; write a text, '…'`,
  ],
  [
    'a kind of condition that does not exist',
    { steps: [{ ...step, done: { kind: 'sen', target: 'door' } }] },
    `Guide "try" step "open": field "done.kind" is none of the known words; write one of 'seen', 'exists', 'url', 'text', 'pressed', 'filled', 'message', 'all', 'any', 'not'`,
  ],
  [
    'a condition within another without its target',
    { steps: [{ ...step, done: { kind: 'all', of: [{ kind: 'seen' }] } }] },
    `Guide "try" step "open": field "done.of.0.target" is missing or of another kind; write a text, '…'`,
  ],
  [
    'a target without any role',
    { targets: { door: { ...target, roles: [] } } },
    `Guide "try" target "door": field "roles" is an empty list; write at least one role, such as 'button'`,
  ],
  [
    'an address of which no part counts',
    { steps: [{ ...step, done: { kind: 'url', parts: [] } }] },
    `Guide "try" step "open": field "done.parts" is an empty list; write at least one part of the page's address, such as 'settings'`,
  ],
  [
    'a claim of nothing',
    { steps: [{ ...step, done: { kind: 'any', of: [{ kind: 'all', of: [] }] } }] },
    `Guide "try" step "open": field "done.of.0.of" is an empty list; write at least one condition, such as { kind: 'seen', target: 'settings' }`,
  ],
  [
    'a field that no step has',
    { steps: [{ ...step, notice: ['ssl-only'] }] },
    'Guide "try" step "open": field "notice" is unknown; correct its name or take it away (all fields: shared/guides/guide.ts)',
  ],
  [
    'a text where a list belongs',
    { targets: { door: { ...target, roles: 'button' } } },
    `Guide "try" target "door": field "roles" is missing or of another kind; write a list, such as ['…']`,
  ],
  [
    'names in one language only',
    { targets: { door: { ...target, names: { de: ['Öffnen'] } } } },
    `Guide "try" target "door": field "names.en" is missing or of another kind; write a list, such as ['…']`,
  ],
  [
    'a region that does not exist',
    { targets: { door: { ...target, region: 'bottom' } } },
    `Guide "try" target "door": field "region" is none of the known words; write one of 'top-right', 'top-left', 'top', 'left', 'centre'`,
  ],
  [
    'a page to start from that does not exist',
    { start: 'there' },
    `Guide "try": field "start" is none of the known words; write one of 'home', 'security', 'mailServer'`,
  ],
])('%s is named with guide, step or target, field and remedy', (_, change, problem) => {
  expect(problems(change)).toEqual([problem])
})

test('a signal without content does not count', () => {
  const hollow = { roles: ['button'], region: 'top', names: { de: [], en: [] }, hints: [] }
  expect(problems({ targets: { door: hollow } })).toEqual([
    expect.stringContaining('target "door": has 2 signals (roles, region)'),
  ])
})

test('an unknown target is named with step, field and remedy', () => {
  const lost = {
    id: 'open',
    target: 'window',
    done: { kind: 'not', of: { kind: 'seen', target: 'gate' } },
  }
  expect(problems({ steps: [lost] })).toEqual([
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
  const asks = { ...step, ask: 'really' }
  const found = problems({ steps: [asks, asks] }, { ...words, questions: { really: 'Wirklich?' } })
  expect(found[0]).toBe('Guide "try" step "open": field "id" stands twice; give each step its own')
  expect(found[1]).toContain('field "ask" asks after a press, but "done" waits for none')
})
