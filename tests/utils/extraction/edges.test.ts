import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction';

/** Numbers at the edge: the value that has to be read, or null where it may not be read at all. */
const edges: [text: string, value: number | null][] = [
  ['捐赠9007万亿元。', 9_007_000_000_000_000],
  ['捐赠9,007万亿元。', 9_007_000_000_000_000],
  ['捐赠9007199254740991元。', 9_007_199_254_740_991],
  // One more cannot be told from its neighbours.
  ['捐赠9007199254740993元。', null],
  ['捐赠99999万亿元。', null],
  [`捐赠${'9'.repeat(400)}元。`, null],
  ['捐赠1e309元。', null],
  ['占比0.00001%。', 0.00001],
  ['捐赠0.01元。', 0.01],
  ['捐赠4.35亿元。', 435_000_000],
  ['捐赠1.005元。', 1.005],
];

describe('numbers at the edge', () => {
  it.each(edges)('%s is exact or not read', (text, value) => {
    const values = extract(text, { lang: 'zh-Hans' }).figures.map((figure) => figure.value);
    expect(values).toEqual(value === null ? [] : [value]);
  });
});

/** What may stand between a number and its noun, over and over: so deep that a rule which called itself would not come back. */
const ENDLESS: readonly string[] = ['“', '的', '65岁', '提供餐的', '人（甲）'];

describe('what stands endlessly behind a number', () => {
  it.each(ENDLESS)('%s is read to its end', (words) => {
    const text = `基金会帮助学生1名${words.repeat(20_000)}。发放善款300万元。`;
    const { figures } = extract(text, { lang: 'zh-Hans' });
    expect(figures.map(({ raw }) => raw)).toContain('300万元');
  });
});

/** Each of these was once asked for each of the others: fifty times the text took hundreds of times as long. */
const MANY: readonly string[] = ['中国红十字会捐5元，', '三台：', '全省红十字系统接收1元。', '四十个孩子在。'];

describe('what stands in a text thousands of times', () => {
  it.each(MANY)('%s is read to its end', (words) => {
    const { figures } = extract(`${words.repeat(8000)}甲县慈善会发放善款300万元。`, { lang: 'zh-Hans' });
    expect(figures.at(-1)?.raw).toBe('300万元');
  });
});
