import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Journeys in a real browser over the production builds in `.output/`: build before running these. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // One browser more than there are cores: a journey waits for its browser a third of the time.
    maxWorkers: availableParallelism() + 1,
    // The driver is loaded once a worker and not once a file, and a browser that was cleared serves the next file.
    isolate: false,
    globalSetup: 'tests/e2e/support/profiles.ts',
    // A busy machine may take its time; one that is not is asked often enough that nobody waits for the question.
    expect: { poll: { timeout: 20_000, interval: 60 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
