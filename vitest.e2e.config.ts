import { defineConfig } from 'vitest/config';

/** Journeys in a real browser over the production builds in `.output/`: build before running these. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // A journey mostly waits for what the browser says; four side by side keep two cores busy, and none waits too long.
    maxWorkers: 4,
    // The driver is loaded once a worker and not once a file, and a browser that was cleared serves the next file.
    isolate: false,
    globalSetup: 'tests/e2e/support/profiles.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
