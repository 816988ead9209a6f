import { defineConfig } from 'vitest/config';

/** Browser journeys: one chain, one app, one browser, one file after the other. */
export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      '#deployment': `${import.meta.dirname}/contracts/deployments/31337.json`,
    },
  },
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    fileParallelism: false,
    // Only what says so runs beside another test.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    slowTestThreshold: 60_000,
    bail: 0,
  },
});
