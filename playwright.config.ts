import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'dist/playwright',
  timeout: 60_000,
  workers: 2,
  // docs/decisions/0013: who needs the second try is named, and more than a few fail the run.
  retries: 1,
  fullyParallel: false,
  reporter: [['list'], ['json', { outputFile: 'dist/playwright.json' }]],
})
