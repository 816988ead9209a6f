import fc from 'fast-check';

// A property that fails prints its seed. PROPERTY_SEED tries that one again, PROPERTY_RUNS tries more than a hundred.
const seed = process.env['PROPERTY_SEED'];
const runs = process.env['PROPERTY_RUNS'];
fc.configureGlobal({
  ...(seed !== undefined && { seed: Number(seed) }),
  ...(runs !== undefined && { numRuns: Number(runs) }),
});
