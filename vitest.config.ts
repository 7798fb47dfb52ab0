import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    // A property runs a hundred times; on a busy machine that takes seconds, and a hanging test is still told.
    testTimeout: 30_000,
    include: ['tests/{utils,components,entrypoints,corpus,house}/**/*.test.{ts,tsx}'],
  },
});
