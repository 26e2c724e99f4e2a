import 'fake-indexeddb/auto';
import fc from 'fast-check';

/**
 * Properties are tried on the same inputs in every run, so that a failure is one of the change at hand. To look for others:
 * `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=1000 npm run test:unit`.
 */
const { PROPERTY_SEED = '20250304', PROPERTY_RUNS } = process.env;

fc.configureGlobal({
  seed: Number(PROPERTY_SEED),
  ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }),
});
