import type { Case } from './case.ts'
import { declareForPlaywright } from './in-chromium.ts'

export type { Case } from './case.ts'

type Declare = (declared: Case) => void

const runner: { declare: Declare } = { declare: declareForPlaywright }

/** Declares a case, which becomes a test of the runner that reads the file. By default that is Playwright. */
export function hostile(declared: Case): void {
  runner.declare(declared)
}

/** Hands the cases of all files that are imported from now on to another runner. */
export function handCasesTo(declare: Declare): void {
  runner.declare = declare
}
