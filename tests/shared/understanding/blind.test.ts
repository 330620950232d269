import { expect, test } from 'vitest'
import { loadOwnSets } from '../../../scripts/eval/own-sets.ts'
import { ensureModel } from '../../../scripts/train.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())
const { asked, outside } = loadOwnSets()

/** The floor, some points below what was measured: `npm run eval` prints the figures. */
const FLOOR = { first: 0.9, third: 0.97, near: 0.75, far: 0.93 }

test.each(LANGUAGES)('questions of strangers are understood in %s', (language) => {
  const ranks = asked
    .filter((item) => item.language === language)
    .map(({ text, topic, alsoAcceptable = [] }) =>
      understand(text)
        .candidates.filter((candidate) => candidate.topic !== 'out-of-scope')
        .findIndex((candidate) => [topic, ...alsoAcceptable].includes(candidate.topic)),
    )
  const within = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length
  expect(within(1) / ranks.length).toBeGreaterThan(FLOOR.first)
  expect(within(3) / ranks.length).toBeGreaterThan(FLOOR.third)
})

test.each(['near', 'far'] as const)('what is not ours is declined: %s', (distance) => {
  const some = outside.filter((item) => item.distance === distance)
  const declined = some.filter(({ text }) => understand(text).zone === 'decline')
  expect(declined.length / some.length).toBeGreaterThan(FLOOR[distance])
})
