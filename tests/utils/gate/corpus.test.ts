import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideText } from '../../../utils/gate';

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
  return { ids: decided.map(({ id }) => id), wrong: decided.filter(({ isRight }) => !isRight) };
}

const folders = [
  resolve('tests/corpus/zh'),
  resolve('tests/corpus/en'),
  ...['dev-zh', 'dev-en', 'seeds'].map((name) => join(SHARED, name)).filter(existsSync),
];

describe('articles whose gold says whether they are charity news', () => {
  it.each(folders)('%s', (folder) => {
    const { ids, wrong } = mistakesIn(folder);
    expect(ids.length).toBeGreaterThan(5);
    expect(wrong, JSON.stringify(wrong, null, 2)).toEqual([]);
  });
});
