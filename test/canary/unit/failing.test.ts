import { expect, test } from 'vitest';

// Never part of the normal run: `npm test` runs it alone and demands that the runner turns red over it.
test('canary: this test fails on purpose', () => {
  expect('a bird that sings').toBe('a bird that warns');
});
