import { defineConfig } from '@playwright/test';

/** Journeys through the window; see `tests/e2e/fixtures.ts`. No test is tried again: one that fails sometimes is a fault. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/before-all.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  forbidOnly: true,
  reporter: [['list']],
});
