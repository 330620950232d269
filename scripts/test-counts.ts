import { stripVTControlCharacters } from 'node:util'
import * as z from 'zod/mini'

/**
 * `shaky` names the tests that passed only at the second try; they are among the passed. `broken` names the failed,
 * each with the beginning of its error: who reads only the end of a long log finds the reason there.
 */
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
      message: z.nullish(z.string()),
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
      ...unloadable.map(({ name, message }) => withReason(name, message)),
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => withReason(fullName, failureMessages?.at(-1))),
    ],
    shaky: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
      .map(({ fullName }) => fullName),
  }
}

type Suite = { specs?: Spec[] | undefined; suites?: Suite[] | undefined }

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({ error: z.nullish(z.object({ message: z.nullish(z.string()) })) }),
      ),
    }),
  ),
})
type Spec = z.infer<typeof Spec>
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
  const ended = (wanted: string) =>
    suites
      .flatMap(specsOf)
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ file, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error ?? []))
        return { name: `${file} › ${title}`, reason: errors.at(-1)?.message }
      })
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    broken: ended('unexpected').map(({ name, reason }) => withReason(name, reason)),
    shaky: ended('flaky').map(({ name }) => name),
  }
}

/** How many lines of an error are shown. */
const LINES = 25

function withReason(name: string, reason: string | null | undefined): string {
  if (!reason) return name
  const lines = stripVTControlCharacters(reason).trimEnd().split('\n').slice(0, LINES)
  return [name, ...lines.map((line) => `    ${line}`)].join('\n')
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
