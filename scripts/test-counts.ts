import * as z from 'zod/mini'

/** `shaky` names the tests that passed only at the second try; they are among the passed. `broken` names the failed. */
export type Counts = {
  passed: number
  failed: number
  skipped: number
  shaky: string[]
  broken: string[]
}

/** How many shaky tests a run may have: docs/decisions/0013. */
export const MOST_SHAKY = 3

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          // A passed test has some when an earlier try failed.
          failureMessages: z.nullish(z.array(z.string())),
        }),
      ),
    }),
  ),
})

/** Counts of vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function vitestCounts(json: unknown): Counts {
  const report = VitestReport.parse(json)
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
    broken: [
      ...unloadable.map(({ name }) => name),
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ],
    shaky: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
      .map(({ fullName }) => fullName),
  }
}

type Suite = { specs?: Spec[] | undefined; suites?: Suite[] | undefined }
type Spec = { title: string; file: string; tests: { status: string }[] }

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string() })),
})
const Suite: z.ZodMiniType<Suite> = z.lazy(() =>
  z.object({ specs: z.optional(z.array(Spec)), suites: z.optional(z.array(Suite)) }),
)
const PlaywrightReport = z.object({
  suites: z.array(Suite),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/** Counts of Playwright's JSON report. */
export function playwrightCounts(json: unknown): Counts {
  const { suites, stats } = PlaywrightReport.parse(json)
  const named = (wanted: string) =>
    suites
      .flatMap(specsOf)
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ file, title }) => `${file} › ${title}`)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    broken: named('unexpected'),
    shaky: named('flaky'),
  }
}

function specsOf({ specs = [], suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)]
}

export function sum(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    shaky: [...a.shaky, ...b.shaky],
    broken: [...a.broken, ...b.broken],
  }
}

/** A few shaky tests are the machine's fault; more of them are ours, and count as failed. */
export function judge(counts: Counts): Counts {
  const { length } = counts.shaky
  if (length <= MOST_SHAKY) return counts
  return { ...counts, passed: counts.passed - length, failed: counts.failed + length }
}
