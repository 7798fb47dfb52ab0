import { measureBuild } from '../support/built-sizes.mjs';

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
