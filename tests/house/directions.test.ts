import { describe, expect, it } from 'vitest';
import { findViolations, isKnownRoom } from './directions';
import { readSourceFiles } from './source-files';

const sources = readSourceFiles();

describe('directions of dependencies', () => {
  it('holds in every file', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(50);
    expect(findViolations(sources)).toEqual([]);
  });

  it('knows every room', () => {
    const rooms = new Set(Object.keys(sources).flatMap((path) => /^utils\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect([...rooms].filter((room) => !isKnownRoom(room))).toEqual([]);
  });
});

const broken: [rule: string, path: string, source: string][] = [
  ['a pure room knows no platform', 'utils/tally/sum.ts', "import { openDatabase } from '../storage';"],
  ['a pure room knows no browser', 'utils/gate/decide.ts', "import { browser } from 'wxt/browser';"],
  ['a lower step knows no higher one', 'utils/text/fold.ts', "import { PACKS } from '../languages';"],
  ['the model knows nobody', 'utils/model/figure.ts', "export type A = import('../text').A;"],
  ['Dexie stays in storage', 'utils/search/index.ts', "import Dexie from 'dexie';"],
  ['franc stays in its file', 'utils/languages/index.ts', "import { franc } from 'franc-min';"],
  ['Node stays at the command line', 'utils/extraction/extract.ts', "import fs from 'node:fs';"],
  ['components know no storage', 'components/TallyTable.tsx', "import { loadScope } from '../utils/storage';"],
  ['components know no entry point', 'components/TallyTable.tsx', "import '../entrypoints/popup/main';"],
  ['utils know no component', 'utils/paint/index.ts', "export * from '../../components/FigureRow';"],
  ['entry points do not know each other', 'entrypoints/gate.ts', "await import('./popup/main');"],
  ['a pack knows no other pack', 'utils/languages/en/units.ts', "import { units } from '../zh/units';"],
  ['a pack knows no other pack by its door', 'utils/languages/en/units.ts', "export { units } from '../zh';"],
  ['extraction knows no particular language', 'utils/extraction/extract.ts', "import { zh } from '../languages/zh';"],
  ['rooms have doors', 'utils/storage/figures.ts', "import type { Span } from '../model/span';"],
  ['our own files are imported by their path', 'utils/storage/figures.ts', "import { sum } from '@/utils/tally';"],
  ['what cannot be read is no excuse', 'utils/storage/figures.ts', 'await import(name);'],
];

it.each(broken)('sees that %s', (_rule, path, source) => {
  expect(findViolations({ [path]: source })).toHaveLength(1);
});

const whole: [path: string, source: string][] = [
  ['utils/tally/sum.ts', "import type { Figure } from '../model';\nimport { print } from './print';"],
  ['utils/extraction/extract.ts', "import type { LanguagePack } from '../languages/types';"],
  ['utils/languages/packs.ts', "import { zh } from './zh';"],
  ['utils/languages/zh/units.ts', "import { fold } from '../../text';\nimport type { Unit } from '../types';"],
  ['entrypoints/popup/main.tsx', "import { render } from 'preact';\nimport { App } from './App';"],
];

it.each(whole)('lets %s be', (path, source) => {
  expect(findViolations({ [path]: source })).toEqual([]);
});
