import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../support/command.mjs';

/** Long enough that a pause of the machine shifts the result by a few percent at the most. */
const MEASURED_MS = 1500;

/**
 * Units a second that `work` gets done, after it has run warm.
 * @param {number} units that one call does
 * @param {() => void} work
 */
export function unitsPerSecond(units, work) {
  for (const warmUntilMs = performance.now() + MEASURED_MS / 3; performance.now() < warmUntilMs;) work();
  const startedAtMs = performance.now();
  let calls = 0;
  while (performance.now() - startedAtMs < MEASURED_MS) {
    work();
    calls += 1;
  }
  return (units * calls) / ((performance.now() - startedAtMs) / 1000);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The articles of our corpus in one language.
 * @param {'zh' | 'en'} language
 */
export function readArticles(language) {
  const folder = path.join(ROOT, 'tests/corpus', language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/**
 * The engine as it is shipped, in one file: modules that are transformed one by one for a test run several times slower.
 * @returns {Promise<string>} its address
 */
export async function buildEngine() {
  const folder = path.join(ROOT, '.output/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(ROOT, 'utils/extraction/index.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'extraction.mjs' } },
    },
  });
  return pathToFileURL(path.join(folder, 'extraction.mjs')).href;
}
