import { describe, expect, test } from 'vitest'
import { loadDatedSets, loadOwnSets } from '../../../scripts/eval/own-sets.ts'
import { ensureModel } from '../../../scripts/train.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

/** The floors, some points below what was measured: `npm run eval` prints the figures. */
const FIRST_FLOOR = { first: 0.95, third: 0.98, near: 0.88, far: 0.96 }
const LATER_FLOORS: Record<string, typeof FIRST_FLOOR> = {
  '2026-11-25': { first: 0.93, third: 0.98, near: 0.92, far: 0.94 },
  '2026-11-25b': { first: 0.9, third: 0.96, near: 0.9, far: 0.95 },
  '2026-11-25c': { first: 0.9, third: 0.97, near: 0.9, far: 0.94 },
  '2026-11-26': { first: 0.9, third: 0.96, near: 0.92, far: 0.94 },
  '2026-11-26b': { first: 0.94, third: 0.97, near: 0.93, far: 0.94 },
}

const isFresh = ({ nearPhrase }: { nearPhrase?: boolean | undefined }) => !nearPhrase
const SETS = [
  { name: 'the first set', ...loadOwnSets(), floor: FIRST_FLOOR },
  ...loadDatedSets().map(({ date, asked, outside }) => ({
    name: `the set of ${date}`,
    asked: asked.filter(isFresh),
    outside: outside.filter(isFresh),
    floor: LATER_FLOORS[date] ?? expect.fail(`${date}: measure the set, then write its floor here`),
  })),
]

describe.each(SETS)('$name', ({ asked, outside, floor }) => {
  test.each(LANGUAGES)('questions of strangers are understood in %s', (language) => {
    const ranks = asked
      .filter((item) => item.language === language)
      .map(({ text, topic, alsoAcceptable = [] }) =>
        understand(text)
          .candidates.filter((candidate) => candidate.topic !== 'out-of-scope')
          .findIndex((candidate) => [topic, ...alsoAcceptable].includes(candidate.topic)),
      )
    const within = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length
    expect(within(1) / ranks.length).toBeGreaterThan(floor.first)
    expect(within(3) / ranks.length).toBeGreaterThan(floor.third)
  })

  test.each(['near', 'far'] as const)('what is not ours is declined: %s', (distance) => {
    const some = outside.filter((item) => item.distance === distance)
    const declined = some.filter(({ text }) => understand(text).zone === 'decline')
    expect(declined.length / some.length).toBeGreaterThan(floor[distance])
  })
})
