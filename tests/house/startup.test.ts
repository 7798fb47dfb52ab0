import { expect, it } from 'vitest';
import { readSourceFiles } from './source-files';
import { loadedAtOnce } from './startup';

/** Tables of many thousand words, and a detector of many languages: a tenth of a second to make. */
const TABLES = /^utils\/(?:languages\/(?:zh|en|packs|detect)|extraction\/extract)/;

it('the background starts for any event without the tables of the languages', () => {
  const files = readSourceFiles();
  const loaded = [...loadedAtOnce(files, 'entrypoints/background/index.ts')];
  expect(loaded.length).toBeGreaterThan(50);
  expect(loaded.filter((path) => TABLES.test(path))).toEqual([]);
  expect([...loadedAtOnce(files, 'entrypoints/background/engine.ts')].some((path) => TABLES.test(path))).toBe(true);
});

it('this check sees what comes by another file, and lets types and later imports be', () => {
  const files = {
    'a/index.ts': "import { b } from './b';\nimport type { C } from './c';\nconst d = () => import('./d');",
    'a/b.ts': "export { e } from './e';\nexport type { F } from './f';",
    'a/e/index.ts': '',
    'a/c.ts': '',
    'a/d.ts': '',
    'a/f.ts': '',
  };
  expect([...loadedAtOnce(files, 'a/index.ts')]).toEqual(['a/index.ts', 'a/b.ts', 'a/e/index.ts']);
});
