import { defineConfig } from 'vitest/config';

/** Only the test that must fail. */
export default defineConfig({ test: { root: import.meta.dirname, include: ['failing.test.ts'] } });
