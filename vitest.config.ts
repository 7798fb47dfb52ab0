import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const FAKE_BROWSER = resolve('tests/support/fake-browser.ts');

export default defineConfig({
  resolve: { alias: { 'wxt/browser': FAKE_BROWSER } },
  test: {
    environment: 'node',
    // A property runs a hundred times; on a busy machine that takes seconds, and a hanging test is still told.
    testTimeout: 60_000,
    pool: 'threads',
    // Vitest leaves a core to whoever works beside it; these runs have nobody beside them.
    maxWorkers: availableParallelism(),
    setupFiles: [FAKE_BROWSER],
    projects: [
      {
        extends: true,
        test: {
          name: 'with a page',
          environment: 'happy-dom',
          // Each file gets a page of its own.
          include: ['tests/**/*.dom.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'without',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', 'tests/e2e/**'],
          // Where nothing of a page is kept between two calls, tests share the modules: the language packs are read once a
          // thread and not once a file.
          isolate: false,
        },
      },
    ],
  },
});
