import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that play whole evenings in a browser or against servers, the longest first: begun late, they would go on
 * alone when everything else is done.
 */
const LONG = [
  'overlay/hostile.firefox',
  'guide-matrix/firefox',
  'workspace/builds',
  'check-guides/',
  'journey/firefox',
  'mail-servers/',
]

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isOf =
      ({ moduleId }: TestSpecification) =>
      (name: string) =>
        moduleId.includes(name)
    const long = LONG.flatMap((name) => sorted.filter((file) => isOf(file)(name)))
    return [...long, ...sorted.filter((file) => !LONG.some(isOf(file)))]
  }
}

export default defineConfig({
  define: { __SETTINGS__: '{}', __OPEN_OVERLAY__: 'true' },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One more than CI has cores: servers and browsers are mostly waited for. Many more would make each of them slow.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    // docs/decisions/0013: only what ran out of time is tried again; a wrong value never is.
    retry: { count: 1, condition: /timed?[ -]?out/i },
  },
})
