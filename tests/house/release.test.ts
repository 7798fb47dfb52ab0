import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../support/pack-files.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const readPackage = (folder: string) =>
  JSON.parse(read(join(folder, 'package.json'))) as {
    readonly license?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };

describe('the files for the stores', () => {
  it('have the same bytes whenever they are packed, in whatever order the files come', () => {
    const folder = mkdtempSync(join(tmpdir(), 'charity-tally-'));
    for (const name of ['b.js', 'a.js', '公.txt']) writeFileSync(join(folder, name), name);
    const first = packFiles(folder, ['b.js', 'a.js', '公.txt']);
    utimesSync(join(folder, 'a.js'), 0, 0);
    const second = packFiles(folder, ['公.txt', 'a.js', 'b.js']);
    rmSync(folder, { recursive: true });
    expect(second).toEqual(first);
    const files = unzipSync(second);
    expect(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
      'a.js': 'a.js',
      'b.js': 'b.js',
      '公.txt': '公.txt',
    });
  });

  it('are described within what the stores allow', () => {
    const listing = read('tests/release/store-listing.md');
    const names = [...listing.matchAll(/^Name: (.+)$/gm)].map(([, name = '']) => name);
    const summaries = [...listing.matchAll(/^Summary: (.+)$/gm)].map(([, summary = '']) => summary);
    expect(names).toHaveLength(2);
    expect(summaries).toHaveLength(2);
    expect(names.filter((name) => name.length > 75)).toEqual([]);
    expect(summaries.filter((summary) => summary.length > 132)).toEqual([]);
  });
});

/** Licences that may be passed on with ours. */
const COMPATIBLE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense']);

describe('what is built in', () => {
  const direct = Object.keys(readPackage('.').dependencies ?? {});

  /** A package with all that it needs in turn. */
  function withNeeds(name: string, seen = new Set<string>()): Set<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const need of Object.keys(readPackage(`node_modules/${name}`).dependencies ?? {})) withNeeds(need, seen);
    return seen;
  }

  it('may be passed on under its licence', () => {
    const all = new Set(direct.flatMap((name) => [...withNeeds(name)]));
    expect(all.size).toBeGreaterThanOrEqual(direct.length);
    const others = [...all]
      .map((name) => ({ name, license: readPackage(`node_modules/${name}`).license }))
      .filter(({ license }) => !COMPATIBLE.has(license ?? ''));
    expect(others).toEqual([]);
  });

  it('stands in one version each, as everything that builds and tests it', () => {
    const { dependencies = {}, devDependencies = {} } = readPackage('.');
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('every permission', () => {
  const config = read('wxt.config.ts');
  const [, list = ''] = /const PERMISSIONS = \[([^\]]*)\]/.exec(config) ?? [];
  const permissions = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);

  it('has its reason in SECURITY.md', () => {
    const security = read('SECURITY.md');
    expect(permissions.length).toBeGreaterThan(3);
    expect(permissions.filter((name) => !security.includes(`| \`${name}\``))).toEqual([]);
  });
});
