import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The first day that the format knows, so that no clock stands in the file. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files into a zip whose bytes follow from their names and contents alone.
 * @param {string} folder
 * @param {readonly string[]} files paths in it, in any order
 */
export function packFiles(folder, files) {
  const names = files.map((file) => file.split(path.sep).join('/')).toSorted();
  const entries = names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME, os: 3, attrs: 0o644 << 16 });
}
