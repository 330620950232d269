import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PATTERNS } from '../../../shared/conversation/plain-questions/plain-patterns.ts'
import { createScreen } from '../../../shared/patterns/screen.ts'
import { CONCEPT_PATTERNS } from '../../../shared/understanding/concepts.ts'
import { KNOWN_ERRORS } from '../../../shared/understanding/errors/known-errors.ts'
import { fold } from '../../../shared/understanding/index.ts'

const LISTS = {
  'known errors': KNOWN_ERRORS.map(({ pattern }) => [pattern]),
  concepts: CONCEPT_PATTERNS.map((pattern) => [pattern]),
  'plain questions': PATTERNS.map(({ has }) => has),
}

/** Everything that we know people to write: the training phrases, the error messages, the stories. */
const TEXTS = ['shared/understanding/phrases', 'tests/shared/conversation']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .flatMap((json) => json.match(/"(?:\\.|[^"\\])+"/g) ?? [])
  .map((text) => fold(String(JSON.parse(text))))

test.each(Object.entries(LISTS))('%s: nothing that is there is screened out', (_name, list) => {
  const screen = createScreen(list)
  const matching = (text: string) => (place: number) =>
    list[place]?.every((pattern) => pattern.test(text)) ?? false
  const all = list.map((_, place) => place)
  let found = 0
  for (const text of TEXTS) {
    const there = all.filter(matching(text))
    found += there.length
    expect(screen(text).filter(matching(text)), text).toEqual(there)
  }
  // Otherwise the test would see nothing.
  expect(found).toBeGreaterThan(500)
})

test('hardly anything is left to try', () => {
  const screen = createScreen(LISTS['known errors'])
  const left = TEXTS.map((text) => screen(text).length)
  expect(left.reduce((sum, one) => sum + one, 0) / TEXTS.length).toBeLessThan(10)
})

test('a pattern of which nothing can be told stays in its place', () => {
  expect(createScreen([/password/, /\d+/, /port/])('the port')).toEqual([1, 2])
})
