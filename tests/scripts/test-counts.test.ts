import { expect, test } from 'vitest'
import {
  type Counts,
  judge,
  MOST_SHAKY,
  playwrightCounts,
  sum,
  vitestCounts,
} from '../../scripts/test-counts.ts'

test('vitest: a test that has errors and passed is shaky, a file without tests that failed counts', () => {
  const counts = vitestCounts({
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a', status: 'passed', failureMessages: [] },
          { fullName: 'b', status: 'passed', failureMessages: ['Test timed out in 30000ms.'] },
          { fullName: 'c', status: 'failed', failureMessages: ['1 is not 2'] },
          { fullName: 'd', status: 'skipped' },
        ],
      },
      { name: 'broken.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    ],
  })
  expect(counts).toEqual({
    passed: 2,
    failed: 2,
    skipped: 1,
    shaky: ['b'],
    broken: ['broken.test.ts\n    no such file', 'c\n    1 is not 2'],
  })
})

test('Playwright: a flaky test passed and is named, however deep it stands', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'x.spec.ts',
    tests: [{ status, results: message === undefined ? [{}] : [{ error: { message } }] }],
  })
  const counts = playwrightCounts({
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'flaky')] }] },
      { specs: [spec('c', 'unexpected', '\u001b[31mnot focused\u001b[39m\n\nwaited for it')] },
    ],
  })
  expect(counts).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
    shaky: ['x.spec.ts › b'],
    broken: ['x.spec.ts › c\n    not focused\n    \n    waited for it'],
  })
})

test('a few shaky tests pass, more of them fail the run', () => {
  const run = (shaky: number): Counts => ({
    passed: 10,
    failed: 0,
    skipped: 0,
    broken: [],
    shaky: Array.from({ length: shaky }, (_, i) => `${i}`),
  })
  expect(judge(run(MOST_SHAKY))).toMatchObject({ passed: 10, failed: 0 })
  expect(judge(run(MOST_SHAKY + 1))).toMatchObject({
    passed: 9 - MOST_SHAKY,
    failed: MOST_SHAKY + 1,
  })
  expect(judge(sum(run(MOST_SHAKY), run(1)))).toMatchObject({ failed: MOST_SHAKY + 1 })
})
