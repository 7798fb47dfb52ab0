import { expect, it } from 'vitest';
import { extract } from '../../../utils/extraction';
import { isExact } from '../../../utils/text';

it.each([0, 0.5, 4.35, 1e-5, 1.005e4, 123_456_789_012.345, Number.MAX_SAFE_INTEGER])(
  'takes %d as it was printed',
  (value) => {
    expect(isExact(value)).toBe(true);
  },
);

it.each([Number.MAX_SAFE_INTEGER + 1, Number('9007199254740.998'), Number('123456789012.12345'), Infinity, Number.NaN])(
  'knows that %d need not be what was printed',
  (value) => {
    expect(isExact(value)).toBe(false);
  },
);

it.each([
  ['zh-Hans', '青山基金会捐款9,007万亿元。', [9_007e12]],
  ['zh-Hans', '青山基金会捐款9,008万亿元。', []],
  ['zh-Hans', '青山基金会捐款9007199254740.999元。', []],
  ['zh-Hans', `青山基金会捐款${'9'.repeat(30)}元。`, []],
  ['zh-Hans', '青山基金会的管理费占0.00001%。', [0.000_01]],
  ['en', 'The Harbour Trust raised $9,007 trillion.', [9_007e12]],
  ['en', 'The Harbour Trust raised $9,008 trillion.', []],
  ['en', `The Harbour Trust raised $1${'0'.repeat(309)}.`, []],
  ['en', 'The Harbour Trust spent 0.00001% on rent.', [0.000_01]],
] as const)('%s: %s', (lang, text, values) => {
  expect(extract(text, { lang }).figures.map(({ value }) => value)).toEqual(values);
});
