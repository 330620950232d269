import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowsers } from './browsers.ts'
import { runTool } from './run-tool.ts'
import {
  type Counts,
  judge,
  MOST_SHAKY,
  playwrightCounts,
  sum,
  vitestCounts,
} from './test-counts.ts'
import { ensureModel } from './train.ts'

// Every test of the project: vitest for what runs in Node, Playwright for what runs in a browser.
// `npm test -- PATTERN` runs the files whose path contains PATTERN.
const filters = process.argv.slice(2)
const missing = ensureBrowsers(['chromium', 'firefox'])
mkdirSync('dist', { recursive: true })
ensureModel()

const results: Counts[] = []
results.push(
  run(
    'vitest',
    [
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=dist/vitest.json',
      ...filters,
    ],
    'dist/vitest.json',
    vitestCounts,
  ),
)
if (missing.includes('chromium')) {
  console.log('Browser tests are skipped: there is no Chromium.')
} else {
  results.push(
    run(
      'playwright',
      ['test', '--pass-with-no-tests', ...filters],
      'dist/playwright.json',
      playwrightCounts,
    ),
  )
}

const counts = results.reduce(sum)
const { broken, shaky, skipped } = counts
if (shaky.length > 0) {
  console.log(`\nPassed only at the second try (more than ${MOST_SHAKY} count as failed):`)
  for (const name of shaky) console.log(`  ${name}`)
}
if (broken.length > 0) {
  console.log('\nFailed:')
  for (const name of broken) console.log(`  ${name}`)
}
const { passed, failed } = judge(counts)
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

/** Runs one tool and reads its counts; a tool that broke down without a failed test counts as one failure. */
function run(
  tool: string,
  args: string[],
  report: string,
  read: (json: unknown) => Counts,
): Counts {
  rmSync(report, { force: true })
  const isGreen = runTool(tool, args)
  const counts = readReport(report, read)
  return !isGreen && counts.failed === 0
    ? { ...counts, failed: 1, broken: [`${tool} itself`] }
    : counts
}

function readReport(report: string, read: (json: unknown) => Counts): Counts {
  try {
    return read(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    // The tool died before it wrote its report; `run` turns that into a failure.
    return { passed: 0, failed: 0, skipped: 0, shaky: [], broken: [] }
  }
}
