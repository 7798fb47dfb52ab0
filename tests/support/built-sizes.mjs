import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './command.mjs';

/**
 * What each entry point may weigh, in bytes after gzip, with everything that it loads at once. The gate runs on every page
 * of the permitted sites and is parsed each time; the annotator comes on charity news only, the card where the reader points
 * or selects; the popup has to stand there at a click, with its words in every language; panel and review page are opened to stay; the background holds language packs
 * and detector and starts for every event.
 */
const LIMITS = {
  'gate.js': 4_000,
  'annotator.js': 25_000,
  'card.js': 25_000,
  'popup.html': 60_000,
  'sidepanel.html': 56_000,
  'review.html': 68_000,
  'options.html': 60_000,
  'welcome.html': 25_000,
  'background.js': 352_000,
};

/**
 * The weight of the entry points of a build.
 * @param {string} build folder in `.output`
 * @returns {{ entry: string, bytes: number, limit: number }[]} entry points that the build does not have are left out
 */
export function measureBuild(build) {
  const folder = path.join(ROOT, '.output', build);
  return Object.entries(LIMITS)
    .filter(([entry]) => existsSync(path.join(folder, entry)))
    .map(([entry, limit]) => ({ entry, limit, bytes: gzippedBytes(folder, entry) }));
}

/**
 * @param {string} folder
 * @param {string} entry
 */
function gzippedBytes(folder, entry) {
  const loaded = [...loadedFiles(folder, entry)];
  return [...loaded, ...heaviestWords(folder, loaded)].reduce(
    (bytes, file) => bytes + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  );
}

/**
 * The words of a language that loaded scripts fetch: the reader's own, so the heaviest are counted. The popup's are within
 * its script.
 * @param {string} folder
 * @param {readonly string[]} loaded
 */
function heaviestWords(folder, loaded) {
  const chunks = readdirSync(path.join(folder, 'chunks'));
  const source = loaded.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const words = ['en', 'zh-hans', 'zh-hant'].map((lang) =>
    chunks
      .filter((file) => file.startsWith(`${lang}-`) || file.startsWith(`pages-${lang}-`))
      .filter((file) => source.includes(file))
      .map((file) => path.join('chunks', file)),
  );
  const weigh = (/** @type {string[]} */ files) =>
    files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  return words.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? [];
}

/**
 * A file and all that it loads without being asked: scripts and styles of a page, static imports of a script.
 * @param {string} folder
 * @param {string} file
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function loadedFiles(folder, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(path.join(folder, file), 'utf8');
  const requests = file.endsWith('.html')
    ? [...source.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
    : [...source.matchAll(/\b(?:from|import)\s*"(\.[^"]+\.js)"/g)];
  for (const [, request = ''] of requests) {
    const target = request.startsWith('/')
      ? request.slice(1)
      : path.posix.join(path.posix.dirname(file.split(path.sep).join('/')), request);
    loadedFiles(folder, target, seen);
  }
  return seen;
}
