import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/{utils,components,entrypoints,corpus,house}/**/*.test.{ts,tsx}'],
  },
});
