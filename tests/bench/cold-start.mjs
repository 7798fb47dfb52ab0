import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../support/command.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */

const ROUNDS = 9;
const SENTENCE = '某某公益基金会今年投入善款800余万元，惠及老人8万名。';

/**
 * What it costs to begin: from a fresh process to the first figures, less what the bare process takes. The background pays
 * about that each time the browser starts it again.
 * @returns {Promise<Row[]>}
 */
export async function measureColdStart() {
  const folder = path.join(ROOT, '.output/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(ROOT, 'utils/extraction/index.ts'),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'extraction.mjs' } },
    },
  });
  const engine = pathToFileURL(path.join(folder, 'extraction.mjs')).href;
  const first = `import(${JSON.stringify(engine)}).then(({ extract }) => extract(${JSON.stringify(SENTENCE)}, { lang: 'zh-Hans' }))`;
  const times = Array.from({ length: ROUNDS }, () => processMs(first) - processMs(''));
  return [{ name: 'extraction, from nothing to the first figures', value: `${Math.round(median(times))} ms` }];
}

/** @param {string} script */
function processMs(script) {
  const startedAtMs = performance.now();
  execFileSync(process.execPath, ['--eval', script]);
  return performance.now() - startedAtMs;
}
