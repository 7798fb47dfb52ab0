import { defineConfig } from 'vitest/config';

/** Journeys in a real browser over the production builds in `.output/`: build before running these. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // A journey partly waits for what the browser says; three side by side keep two cores busy.
    maxWorkers: 3,
    // The driver is loaded once a worker and not once a file; every file has a browser of its own.
    isolate: false,
    globalSetup: 'tests/e2e/support/profiles.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
