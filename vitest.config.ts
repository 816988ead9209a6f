import { defineConfig } from 'vitest/config';

/** Whether the properties shall be tried otherwise than usually. */
const asked = ['PROPERTY_SEED', 'PROPERTY_RUNS'].some((name) => process.env[name] !== undefined);

/** Unit tests, beside what they test. Browser journeys and the index have configs of their own; the canary must fail, so it is apart. */
export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      '#deployment': `${import.meta.dirname}/contracts/deployments/31337.json`,
      // Outside a Next build there is no client bundle to be kept from.
      'server-only': `${import.meta.dirname}/test/helpers/empty.ts`,
    },
  },
  test: {
    include: ['{app,components,indexer,lib,scripts,contracts/script,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/canary/**', 'test/e2e/**', 'test/index/**', 'node_modules/**'],
    setupFiles: asked ? ['test/helpers/properties.ts'] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
