import units from './vitest.config';

/** The index against the chain, on real databases: apart from the unit tests, beside which it would wait for its turn. */
export default {
  ...units,
  test: { ...units.test, include: ['test/index/**/*.test.ts'], exclude: ['node_modules/**'] },
};
