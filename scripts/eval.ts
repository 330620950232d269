import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { LANGUAGES } from '../shared/language.ts'
import { createUnderstanding, type Understand } from '../shared/understanding/index.ts'
import { readArguments } from './arguments.ts'
import { chartShares } from './eval/chart-shares.ts'
import { understandingChart, understandingPage } from './eval/docs-page.ts'
import { percent, table } from './eval/figures.ts'
import { measureAccuracy, measureOwn } from './eval/measure-own.ts'
import { type Asked, type DatedSet, loadDatedSets, loadOwnSets } from './eval/own-sets.ts'
import { measurePublic } from './eval/public-sets.ts'
import { SUITES } from './eval/suites.ts'
import { ensureModel, loadPhrases } from './train.ts'

// Prints every figure about the understanding of questions: `npm run eval`. Measures only; nothing is tuned here.
// With `--docs` the figures become a page of the docs.

const { docs } = readArguments({ docs: { type: 'boolean' } })
const model = ensureModel()
const understand = createUnderstanding(model)
const { asked, outside } = loadOwnSets()
const phrases = loadPhrases()
const inScope = phrases.filter(({ topic }) => topic !== 'out-of-scope').length

const size = (gzipSync(JSON.stringify(model), { level: 9 }).length / 1000).toFixed(1)
const head = `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.version}`
const sections: string[] = []
say(
  `Understanding, ${head}\ntrained on ${inScope} phrases of ours and ${phrases.length - inScope} out of scope\nmodel ${size} kB gzip`,
)
say(
  `# Blind set: ${asked.length} questions, ${outside.length} out of scope\n\n${measureOwn(understand, asked, outside)}`,
)
for (const set of loadDatedSets()) say(measureDated(understand, set))
say(`# Generated suites: first / among three\n\n${measureSuites(understand, asked)}`)
say(`# Public sets\n\n${measurePublic()}`)
if (docs) {
  const shares = [
    { name: 'first', asked, outside },
    ...loadDatedSets().map((set) => ({ ...freshPart(set), name: set.date })),
  ].flatMap((set) => chartShares(understand, set))
  mkdirSync('docs/pictures', { recursive: true })
  writeFileSync('docs/pictures/understanding.svg', understandingChart(head, shares))
  writeFileSync('docs/understanding.md', understandingPage(sections))
  console.log('\ndocs/understanding.md, docs/pictures/understanding.svg')
}

function say(section: string): void {
  sections.push(section)
  console.log(sections.length > 1 ? `\n${section}` : section)
}

/** Once without the questions that a training phrase nearly gives away, then the accuracy with them. */
function measureDated(understand: Understand, set: DatedSet): string {
  const { date, asked, outside } = set
  const { asked: fresh, outside: freshOutside } = freshPart(set)
  return [
    `# Blind set of ${date}: ${fresh.length} questions, ${freshOutside.length} out of scope, without near-copies of phrases`,
    measureOwn(understand, fresh, freshOutside),
    `With the near-copies: ${asked.length} questions, ${outside.length} out of scope`,
    measureAccuracy(understand, asked, outside),
  ].join('\n\n')
}

function freshPart({ asked, outside }: DatedSet) {
  const isFresh = ({ nearPhrase }: { nearPhrase?: boolean | undefined }) => !nearPhrase
  return { asked: asked.filter(isFresh), outside: outside.filter(isFresh) }
}

function measureSuites(understand: Understand, asked: readonly Asked[]): string {
  const rows = Object.entries(SUITES).map(([name, change]) => [
    name,
    ...LANGUAGES.map((language) => {
      const some = asked.filter((item) => item.language === language)
      const ranks = some.map((item, position) => {
        const right: string[] = [item.topic, ...(item.alsoAcceptable ?? [])]
        return understand(change(item.text, position))
          .candidates.filter(({ topic }) => topic !== 'out-of-scope')
          .findIndex(({ topic }) => right.includes(topic))
      })
      const within = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length
      return `${percent(within(1), some.length)} / ${percent(within(3), some.length)}`
    }),
  ])
  return table([['', ...LANGUAGES], ...rows])
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    // A copy without git is measured all the same.
    return 'unknown'
  }
}
