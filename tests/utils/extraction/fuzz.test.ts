import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction';
import { array, assert, constantFrom, double, nat, oneof, property, string, IS_SOAK } from '../../support/fast-check';

/** Documents a language: together 20,000 in the long run, a tenth of them in `npm test`. */
const DOCUMENTS = IS_SOAK ? 10_000 : 1_000;

const hostile = constantFrom(
  '\0',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\u3000',
  '\n\n',
  '\r',
  '𠮷',
  '👨‍👩‍👧',
  '<b>',
  '__proto__',
  '0'.repeat(60),
  '亿'.repeat(30),
  '9,'.repeat(30),
);
const number = oneof(
  nat().map(String),
  double({ noNaN: true }).map(String),
  nat({ max: 99_999_999 }).map((value) => value.toLocaleString('en')),
);
const chinese = constantFrom(
  ...'青山公益基金会 县慈善总会 该会 中国银行 二百八十 两千多 几 十 半 余 多 近 约 超过 万 亿 百分之 ％ 元 美元 人 人次 户 个 小时 ， 。 、 （ ） “ ” 由 向 捐赠 筹集 资助 其中 累计 自2019年以来 今年 每人 至 — ~ 第 年 月 日'.split(
    ' ',
  ),
);
const english = constantFrom(
  ..."the Harbour Trust |Save the Children |it |of which |half a million |two hundred |dozens of |more than |nearly |million |bn |lakh |crore |per cent|% |£|US$|$|€|₹|people |families |meals |visits |, |. |(|) |“|” |'s |by |to |raised |gave |granted |pledged |since 2015 |last year |each |between |and |- |–|12-year-old |st |No. ".split(
    '|',
  ),
);

describe.each([
  { lang: 'zh-Hans', words: chinese },
  { lang: 'en', words: english },
] as const)('a heap of words, numbers and rubbish in $lang', ({ lang, words }) => {
  it('is read without an error, and every span of what was read is what is printed there', () => {
    assert(
      property(
        array(oneof({ weight: 12, arbitrary: words }, { weight: 4, arbitrary: number }, hostile, string()), {
          maxLength: 80,
        }),
        (pieces) => {
          const text = pieces.join('');
          const { figures, organizations } = extract(text, { lang });
          for (const { start, end, raw, value, max, low, high } of figures) {
            expect(text.slice(start, end)).toBe(raw);
            expect(Number.isFinite(value)).toBe(true);
            expect(low).toBeLessThanOrEqual(value);
            if (high !== null) expect(high).toBeGreaterThanOrEqual(Math.max(value, max ?? value));
          }
          for (const { mentions } of organizations)
            for (const { start, end, name } of mentions) expect(text.slice(start, end)).toBe(name);
        },
      ),
      { numRuns: DOCUMENTS },
    );
  });
});
