import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideText } from '../../../utils/gate';

const OWN = resolve('tests/corpus/zh');
const SHARED = resolve('../shared/corpus');

interface Gold {
  readonly id: string;
  readonly charity: boolean;
}

/** The articles of a folder that were decided on wrongly, with the reasons: a failing test shows what to think about. */
function mistakesIn(folder: string) {
  const golds = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  const decided = golds.map((name) => {
    const { id, charity } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
    const { verdict, score, reasons } = decideText(
      readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8'),
    );
    const why = reasons.map(({ detail, weight }) => `${detail} ${weight}`).join(', ');
    return { id, charity, isRight: (verdict === 'charity') === charity, score, why };
  });
  return { size: decided.length, wrong: decided.filter(({ isRight }) => !isRight) };
}

const folders = [
  OWN,
  resolve('tests/corpus/en'),
  ...['dev-zh', 'dev-en', 'seeds'].map((name) => join(SHARED, name)).filter(existsSync),
];

describe('articles whose gold says whether they are charity news', () => {
  it.each(folders)('%s', (folder) => {
    const { size, wrong } = mistakesIn(folder);
    expect(size).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });
});
