import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Journeys in a real browser over the production builds in `.output/`: build before running these. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // One browser a core: more of them only wait for each other.
    maxWorkers: availableParallelism(),
    // The driver is loaded once a worker and not once a file, and a browser that was cleared serves the next file.
    isolate: false,
    globalSetup: 'tests/e2e/support/profiles.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
