import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toJson, toMarkdown, toTsv, toXlsx, type Table } from '../../../utils/export';
import { writeGrouped } from '../../../utils/export/table';

const TABLE: Table = {
  headers: ['数值', '原文', '日期', '备注'],
  rows: [
    [2_800_000, '280多万', { date: '2024-04-25' }, '他说：“好”, "真的"\n第二行'],
    [-12.5, '123456789012345678', { date: 'gestern' }, null],
    [1e21, '|a|<b>*c*', null, '\u0000\ud800𠮷'],
  ],
};

describe('CSV', () => {
  it('is read back by a program that knows the format', () => {
    const { data, errors } = Papa.parse<string[]>(toCsv(TABLE, { bom: false }).trimEnd());
    expect(errors).toEqual([]);
    expect(data).toEqual([
      TABLE.headers,
      ['2800000', '280多万', '2024-04-25', '他说：“好”, "真的" 第二行'],
      ['-12.5', "'123456789012345678", 'gestern', ''],
      ['1000000000000000000000', '|a|<b>*c*', '', '\ud800𠮷'],
    ]);
  });
  it('begins with a byte order mark where that is wanted, and nowhere else', () => {
    expect(toCsv(TABLE, { bom: true })).toBe(`\ufeff${toCsv(TABLE, { bom: false })}`);
  });
});

it('TSV has a line a row, whatever stands in the cells', () => {
  expect(toTsv(TABLE).split('\n')).toHaveLength(TABLE.rows.length + 2);
});

it('Markdown shows text as text', () => {
  expect(toMarkdown(TABLE, 'thousands')).toBe(
    [
      '| 数值 | 原文 | 日期 | 备注 |',
      '| ---: | --- | --- | --- |',
      '| 2,800,000 | 280多万 | 2024-04-25 | 他说：“好”, "真的" 第二行 |',
      '| -12.5 | 123456789012345678 | gestern |  |',
      String.raw`| 1,000,000,000,000,000,000,000 | \|a\|\<b\>\*c\* |  | ${'\ud800'}𠮷 |`,
      '',
    ].join('\n'),
  );
});

it('JSON keeps numbers as numbers and takes any header', () => {
  const text = toJson({ headers: ['value', '__proto__'], rows: [[1.5, { date: '2024-01-02' }]] });
  expect(text).toContain('"__proto__":"2024-01-02"');
  expect(text).toContain('"value":1.5');
});

it('JSON keeps both of two columns with one heading', () => {
  expect(JSON.parse(toJson({ headers: ['数', '数'], rows: [[1, 2]] }))).toEqual([{ 数: 1, '数 (2)': 2 }]);
});

it('a table in parts is the table', () => {
  const [first, ...rest] = TABLE.rows.map((row) => ({ headers: TABLE.headers, rows: [row] }));
  const parts = rest.map((part) => toCsv(part, { bom: false, isContinued: true }));
  expect([toCsv(first ?? TABLE, { bom: true }), ...parts].join('')).toBe(toCsv(TABLE, { bom: true }));
});

describe('numbers for people', () => {
  const rows: [value: number, grouping: 'none' | 'thousands' | 'myriads', expected: string][] = [
    [2_800_000, 'none', '2800000'],
    [2_800_000, 'thousands', '2,800,000'],
    [2_800_000, 'myriads', '280万'],
    [435_000_000, 'myriads', '4.35亿'],
    [-435_000_000, 'myriads', '-4.35亿'],
    [9999, 'myriads', '9999'],
    [0.5, 'myriads', '0.5'],
    [1e21, 'none', '1000000000000000000000'],
  ];
  it.each(rows)('%d with %s is %s', (value, grouping, expected) =>
    expect(writeGrouped(value, grouping)).toBe(expected),
  );
});

const readFile = async (...args: Parameters<typeof toXlsx>) => {
  const files = unzipSync(await toXlsx(...args));
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { textOf, names: Object.keys(files) };
};

describe('XLSX', () => {
  it('has a sheet for each table, with cells of their type', async () => {
    const { textOf } = await readFile([
      { name: '数据', table: TABLE },
      { name: 'a/b:c*d?e[f]g', table: { headers: ['甲'], rows: [['乙']] } },
    ]);
    expect([...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      '数据',
      'a b c d e f g',
    ]);
    const sheet = textOf('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>2800000<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="A3"[^>]*><v>-12\.5<\/v><\/c>/);
    // 45407 is the day number of 2024-04-25 since the end of 1899.
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>45407<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B3"[^>]* t="s"/);
    expect(textOf('xl/sharedStrings.xml')).toContain('<t>123456789012345678</t>');
  });

  it('never holds a formula, nor a character that XML does not know', async () => {
    const { textOf } = await readFile([
      { name: 'x', table: { headers: ['=1+1'], rows: [['=1+1', '\u0000\ud800<&>']] } },
    ]);
    expect(textOf('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(textOf('xl/sharedStrings.xml')).toContain('&lt;&amp;&gt;');
    expect(textOf('xl/sharedStrings.xml')).not.toMatch(/[\0\ufffd]/);
  });

  it('groups thousands by a number format, so that they stay numbers', async () => {
    const { textOf } = await readFile([{ name: 'x', table: TABLE }], 'thousands');
    expect(textOf('xl/styles.xml')).toContain('#,##0');
  });

  it('cuts what no cell can hold', async () => {
    const { textOf } = await readFile([{ name: 'x', table: { headers: ['a'], rows: [['字'.repeat(40_000)]] } }]);
    expect(/字+/.exec(textOf('xl/sharedStrings.xml'))?.[0]).toHaveLength(32_767);
  });
});
