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

/** As long as an article of the press; those of the corpus are shorter, and dense with figures. */
export const ARTICLE_LENGTH = 3000;

/**
 * The articles of our corpus in one language, cut into texts of `length` characters.
 * @param {'zh' | 'en'} language
 * @param {number} [length]
 */
export function readTexts(language, length = ARTICLE_LENGTH) {
  const folder = path.join(ROOT, 'tests/corpus', language);
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n\n');
  return Array.from({ length: Math.floor(all.length / length) }, (_, index) =>
    all.slice(index * length, (index + 1) * length),
  );
}

/**
 * A part of the program as it is shipped, in one file and minified: modules that are transformed one by one for a test run
 * several times slower.
 * @param {string} entry path of a module from the top of the project
 * @param {string} name of the file
 * @returns {Promise<string>} the path of the file
 */
export async function bundle(entry, name) {
  const folder = path.join(ROOT, '.output/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(ROOT, entry),
      minify: true,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: name } },
    },
  });
  return path.join(folder, name);
}

/** @returns {Promise<string>} the address of the engine in one file */
export async function buildEngine() {
  return pathToFileURL(await bundle('utils/extraction/index.ts', 'extraction.mjs')).href;
}
