import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { measureBuild } from '../support/built-sizes.mjs';
import { bundle } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */

/**
 * The weight of each entry point of both builds, with all that it loads.
 * @returns {Row[]}
 */
export function measureSizes() {
  return ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
    measureBuild(build).map(({ entry, bytes, limit }) => ({
      name: `size of ${build}/${entry}, gzip`,
      value: `${bytes.toLocaleString('en')} B`,
      limit: `${limit.toLocaleString('en')} B`,
      isOver: bytes > limit,
    })),
  );
}

/** What the language packs weigh in the background, tables and rules. */
const PACKS = /** @type {const} */ ([
  { name: 'Chinese', entry: 'utils/languages/zh/index.ts', aim: 40_000 },
  { name: 'Chinese and English', entry: 'utils/languages/packs.ts', aim: 60_000 },
]);

/** @returns {Promise<Row[]>} */
export async function measurePacks() {
  const rows = [];
  for (const { name, entry, aim } of PACKS) {
    const bytes = gzipSync(readFileSync(await bundle(entry, 'packs.mjs')), { level: 9 }).length;
    rows.push({
      name: `size of the language packs, ${name}, gzip`,
      value: `${bytes.toLocaleString('en')} B (aim: ${aim.toLocaleString('en')})`,
    });
  }
  return rows;
}
