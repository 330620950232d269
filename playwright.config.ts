import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'dist/playwright',
  timeout: 60_000,
  // One more than CI has cores: while one waits for its page, the others go on.
  workers: 3,
  // docs/decisions/0013: who needs the second try is named, and more than a few fail the run.
  retries: 1,
  fullyParallel: false,
  reporter: [['list'], ['json', { outputFile: 'dist/playwright.json' }]],
})
