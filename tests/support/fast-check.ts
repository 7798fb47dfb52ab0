import { configureGlobal } from 'fast-check';
import { IS_SOAK } from './soak';

/**
 * fast-check as every test here takes it: `npm test` tries the same cases each time, so that a red run can be run
 * again, and `npm run soak` tries new ones each time, more of them, and prints the seed of what fails.
 */
export * from 'fast-check';
export { IS_SOAK };

/** Any number does; this one is the day on which the cases were first fixed. */
const SEED = 20_261_130;

/** Cases of a property that does not say how many it needs. */
const CASES = { test: 40, soak: 400 };

configureGlobal(IS_SOAK ? { numRuns: CASES.soak } : { seed: SEED, numRuns: CASES.test });
