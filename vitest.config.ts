import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/{components,corpus,entrypoints,house,utils}/**/*.test.{ts,tsx}'],
    // A property runs a hundred times; on a busy machine that takes seconds, and a hanging test is still told.
    testTimeout: 60_000,
    pool: 'threads',
    // Vitest leaves a core to whoever works beside it; these runs have nobody beside them.
    maxWorkers: availableParallelism(),
    // The files of a thread share the modules, so that language packs and components are loaded once a thread and not
    // once a file. What a test changes for others (a database, the DOM, a stub) it puts back.
    isolate: false,
  },
});
