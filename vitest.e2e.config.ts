import { defineConfig } from 'vitest/config';

/** Journeys in a real browser over the production builds in `.output/`: build before running these. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // One browser at a time: two of them on two cores make each other's waits too long.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
