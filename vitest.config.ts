import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of rooms that know a browser: each file gets a fresh set of globals (DOM, IndexedDB, extension APIs). */
const WITH_BROWSER = [
  'tests/{components,entrypoints}/**/*.test.{ts,tsx}',
  'tests/utils/{clipboard,edits,gate,i18n,messages,page,paint,settings,storage}/**/*.test.{ts,tsx}',
];

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
    projects: [
      { extends: true, test: { name: 'with a browser', include: WITH_BROWSER, setupFiles: [FAKE_BROWSER] } },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{corpus,house,utils}/**/*.test.{ts,tsx}'],
          exclude: WITH_BROWSER,
          // Pure rooms keep nothing between two calls, so their tests share the modules: the language packs are read
          // once a thread and not once a file.
          isolate: false,
        },
      },
    ],
  },
});
