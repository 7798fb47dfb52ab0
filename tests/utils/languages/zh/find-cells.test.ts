import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extraction';
import { keepsWithin } from '../../../support/cost';

const read = (table: string) =>
  extract(`各区县捐赠情况\n\n${table}`, { lang: 'zh-Hans' }).figures.map(({ raw, value, kind, currency, item }) =>
    [raw, value, kind, currency, item].join(' '),
  );

const rows: [rule: string, table: string, figures: string[]][] = [
  [
    'cells are counted as the heading of their column says',
    '区县\t接收捐赠（万元）\t受益人数(人)\n东湖区\t5,260\t12800\n清源县\t3175.5\t—',
    ['5,260 52600000 money CNY 接收捐赠', '12800 12800 people  受益人数', '3175.5 31755000 money CNY 接收捐赠'],
  ],
  ['wide digits are digits', '项目\t金额/万元\n助学\t１２０', ['１２０ 1200000 money CNY 金额']],
  ['a column that says nothing gives nothing', '年份\t届次\n2023\t12\n2022\t11', []],
  [
    'a heading in the middle begins another table',
    '甲\t乙\n1\t2\n区县\t图书（册）\n东湖区\t800',
    ['800 800 goods  图书'],
  ],
  ['one line is no table', '接收捐赠（万元）\t5260', []],
  ['a time is no figure', '学校\t用时（天）\n一小\t30', []],
];

const readLine = (cells: number) => read(`甲\t${'1\t'.repeat(cells)}`);

describe('the cells of a table', () => {
  it.each(rows)('%s', (_rule, table, figures) => expect(read(table)).toEqual(figures));

  it('are found in time that grows with the text', () => {
    expect(keepsWithin(readLine, { small: 8_000, large: 80_000, most: (smallMs) => 40 * (smallMs + 2) })).toBe(true);
  });
});
