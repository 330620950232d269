import { LANGUAGES } from '../../shared/language.ts'
import type { Understand } from '../../shared/understanding/index.ts'
import type { Share } from './docs-page.ts'
import type { Asked, Outside } from './own-sets.ts'

/** The goals of every set: right at first and among three in each language, declined far and near. */
const GOALS = { first: 0.92, third: 0.98, far: 0.97, near: 0.75 } as const

type Named = { name: string; asked: readonly Asked[]; outside: readonly Outside[] }

/** What the chart of the docs shows of one test set. */
export function chartShares(understand: Understand, { name, asked, outside }: Named): Share[] {
  const within = (language: string, most: number) => {
    const some = asked.filter((item) => item.language === language)
    const right = some.filter(({ text, topic, alsoAcceptable = [] }) =>
      understand(text)
        .candidates.filter((candidate) => candidate.topic !== 'out-of-scope')
        .slice(0, most)
        .some((candidate) => [topic, ...alsoAcceptable].includes(candidate.topic)),
    )
    return right.length / (some.length || 1)
  }
  const declined = (distance: string) => {
    const some = outside.filter((item) => item.distance === distance)
    const right = some.filter(({ text }) => understand(text).zone === 'decline')
    return right.length / (some.length || 1)
  }
  return [
    ...LANGUAGES.flatMap((language) => [
      { label: `${name}: first, ${language}`, share: within(language, 1), goal: GOALS.first },
      { label: `${name}: in three, ${language}`, share: within(language, 3), goal: GOALS.third },
    ]),
    { label: `${name}: declined, far`, share: declined('far'), goal: GOALS.far },
    { label: `${name}: declined, near`, share: declined('near'), goal: GOALS.near },
  ]
}
