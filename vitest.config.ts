import { defineConfig } from 'vitest/config';

/** Unit and action tests; journeys through the window are Playwright's (`playwright.config.ts`). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    // A guard against what never ends, not a measure: machines that do much else at once are slow.
    testTimeout: 90_000,
    // One set of modules a worker: no test here leaves state behind, and loading them anew for each file took most of the time.
    isolate: false,
    // One for each core: left to itself it keeps one back, which on a machine of two is half of them.
    maxWorkers: '100%',
  },
});
