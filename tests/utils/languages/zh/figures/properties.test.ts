import { array, assert, constantFrom, integer, property } from '../../../../support/fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../utils/extraction';
import { found } from './found';
import { BOUNDS } from './bounds';
import { MONEY } from './money';
import { NUMERALS, RANGES } from './numerals';
import { readRows } from './read-rows';
import { TRAPS } from './traps';
import { UNITS } from './units';
import { inCapitals, inHan, inThousands, inWide, withScale } from './spellings';
import { keepsWithin } from '../../../../support/cost';

const figures = [NUMERALS, RANGES, BOUNDS, UNITS, MONEY].flatMap(readRows);
const amounts = (text: string) =>
  found(text).map(({ value, max, bound, kind, currency }) => ({ value, max, bound, kind, currency }));
const valueOf = (number: string) => found(`募集善款${number}元。`).map(({ value }) => value);

describe('a number in every spelling', () => {
  const spellings = { inThousands, inWide, inHan, inCapitals, withScale };
  it.each(Object.entries(spellings))('%s reads back to itself', (_, spell) => {
    assert(
      property(integer({ min: 10, max: 999_999_999 }), (value) => {
        expect(valueOf(spell(value))).toEqual([value]);
      }),
    );
  });

  it('keeps printed decimals exact', () => {
    assert(
      property(integer({ min: 1, max: 9999 }), integer({ min: 1, max: 9999 }), (whole, part) => {
        const decimals = String(part).padStart(4, '0');
        const [read] = found(`募集善款${whole}.${decimals}亿元。`);
        expect(read?.value).toBe(whole * 1e8 + part * 1e4);
      }),
    );
  });
});

/** A paragraph under a headline, as long as the columns of a paper: a short line would be a heading. */
const OPENING = '捐赠情况公布\n\n据省民政厅和有关部门的负责人昨天上午在新闻发布会上向记者介绍的情况来看，该会';
const ENDING = '，孩子们和家长们都很高兴，纷纷表示要把这份爱心传递下去，让更多的人感受到温暖。';

describe('one way of writing or another', () => {
  const toTraditional = Converter({ from: 'cn', to: 'hk' });
  it('gives the same figures in Traditional characters', () => {
    for (const { text } of figures) {
      expect(amounts(toTraditional(text)), text).toEqual(amounts(text));
    }
  });

  it('gives the same figures in full width', () => {
    for (const { text } of figures.filter((row) => !/[,$¥￥a-zA-Z/~\-+]/u.test(row.text))) {
      expect(amounts(inWide(text)), text).toEqual(amounts(text));
    }
  });

  it('gives the same figures where a line is broken inside a word', () => {
    for (const { text } of figures) {
      const middle = Math.floor(text.length / 2);
      const sentence = `${OPENING}${text}${ENDING}`;
      const broken = `${OPENING}${text.slice(0, middle)}\n${text.slice(middle)}${ENDING}`;
      if (/[\dA-Za-z$]$/u.test(text.slice(0, middle)) && /^[\dA-Za-z]/u.test(text.slice(middle))) continue;
      expect(amounts(broken), broken).toEqual(amounts(sentence));
    }
  });
});

describe('whatever the text', () => {
  const words = constantFrom(
    ...Array.from('一二两三十百千万亿〇零多余近约超人次元名家个%成倍点分之至—（）。，；\n 0123456789.,/'),
    '捐赠',
    '基金会',
  );
  it('never throws, and gives spans of the text', () => {
    assert(
      property(array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, low, high } of extract(text, { lang: 'zh-Hans' }).figures) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(high === null || low <= high).toBe(true);
        }
      }),
    );
  });

  it.each(['亿', '1', '十', '近', '1,', '一点', '三五'])(
    'of nothing but %s takes time in proportion to its length',
    (unit) => {
      const readMuch = (length: number) => extract(unit.repeat(length / unit.length), { lang: 'zh-Hans' });
      expect(keepsWithin(readMuch, { small: 12_500, large: 50_000, most: (smallMs) => 12 * smallMs + 300 })).toBe(true);
    },
  );

  it('finds nothing in what only looks like a figure, also side by side', () => {
    expect(
      found(
        readRows(TRAPS)
          .map(({ text }) => text)
          .join('\n\n'),
      ).map(({ raw }) => raw),
    ).toEqual([]);
  });
});
