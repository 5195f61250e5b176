import { defineConfig } from 'playwright/test'

// Started by e2e/run/journeys.ts, which chooses the witness and the reporters.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // The driver itself now and then loses count of its objects when a browser goes, which no journey can help. In
  // the whole check one more try is made then, and told (e2e/run/end-to-end.ts).
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
