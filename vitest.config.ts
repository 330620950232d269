import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __SETTINGS__: '{}', __OPEN_OVERLAY__: 'true' },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One more than CI has cores: servers and browsers are mostly waited for. Many more would make each of them slow.
    maxWorkers: 3,
    // docs/decisions/0013: only what ran out of time is tried again; a wrong value never is.
    retry: { count: 1, condition: /timed?[ -]?out/i },
  },
})
