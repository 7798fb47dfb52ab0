import { describe, expect, it } from 'vitest';
import { namesIn } from './find';
import { ROWS } from './rows';

const TYPES: Readonly<Record<string, string>> = {
  F: 'foundation',
  C: 'charity',
  A: 'association',
  G: 'government',
  P: 'party',
  B: 'company',
  S: 'school',
  H: 'hospital',
  R: 'research',
  M: 'media',
  O: 'other',
};

const MARK = /\[(?<letter>\w):(?<name>[^\]=]+)(?:=(?<printed>[^\]]+))?\]/gu;

function readRow(row: string) {
  const expected = [...row.matchAll(MARK)].map(
    ({ groups }) => `${TYPES[groups?.['letter'] ?? '']} ${groups?.['name']}`,
  );
  const text = row.replace(MARK, (...found) => {
    const { name, printed } = found.at(-1) as { name: string; printed?: string };
    return printed ?? name;
  });
  return { text, expected };
}

const isTraditional = (text: string) => /[記詢會國這個為員華廳門學發書團籌贊問餘構內館關與]/u.test(text);

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const { text, expected } = readRow(row);
    expect(namesIn(text, isTraditional(text) ? 'zh-Hant' : 'zh-Hans')).toEqual(expected);
  });
});
