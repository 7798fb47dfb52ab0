import { describe, expect, it } from 'vitest';
import { toCsv, toHtmlTable, toTsv } from '../../../utils/export';
import { makeInert, makeInertText } from '../../../utils/export/inert';

/** What a page may write to have a spreadsheet run it, by how it tries. */
const HOSTILE: readonly (readonly [way: string, texts: readonly string[]])[] = [
  [
    'a formula',
    ['=1+1', '=SUM(A1:A9)', '=HYPERLINK("http://evil.example","看")', '=IMPORTXML("http://evil.example","//a")'],
  ],
  [
    'a command',
    [
      "=cmd|'/C calc'!A0",
      "+cmd|'/C calc'!A0",
      "-cmd|'/C calc'!A0",
      "@SUM(1+1)*cmd|'/C calc'!A0",
      '=DDE("cmd";"/C calc";"1")',
    ],
  ],
  [
    'other signs',
    [
      '+1+1',
      '-1+1',
      '-2-3',
      '@SUM(A1)',
      '@A1',
      '-A1',
      '+A1',
      '+86 10 1234',
      '-',
      '=',
      '+',
      '@',
      '--1',
      '==1',
      '=-1',
      '-=1',
    ],
  ],
  ['full width', ['＝1+1', '＋1+1', '－1+1', '＠SUM(A1)', '＝ＳＵＭ（Ａ１）', '　＝1', '﹢1', '﹣1+1', '﹦1', '−1+1']],
  [
    'space before it',
    [' =1+1', '\t=1+1', '\r=1+1', '\n=1+1', '\r\n=1+1', '\u00a0=1+1', '\u3000=1+1', '\u2003@A1', '\v=1', '\f=1'],
  ],
  [
    'what cannot be seen before it',
    ['\u200b=1+1', '\ufeff=1+1', '\u200e=1', '\u2060@A1', '\0=1+1', '\u0007=1', '\u00ad=1', '\u001b=1'],
  ],
  ['a quote before it', ['"=1+1"', "'=1+1", '“=1+1”', '‘@A1’', '＂=1+1＂', '""=1+1', "'' =1", '" =1+1']],
  [
    'a separator before it',
    [
      '甲,=1+1',
      '甲;=1+1',
      '甲|=1+1',
      '甲\t=1+1',
      '甲, @A1',
      '甲;+1+1',
      '甲;-1+1',
      '甲,＝1+1',
      '甲","=1+1',
      '甲";=1+1',
      'a,"=1+1"',
    ],
  ],
];
const hostile = HOSTILE.flatMap(([way, texts]) => texts.map((text): [string, string] => [way, text]));

/** Whether a program that splits a line at any separator finds a cell that it would run. */
function runs(line: string): boolean {
  return line.split(/[,;|\t]/u).some((cell) => {
    const bare = cell.replace(/^[\s\p{Cc}\p{Cf}"“”‘’＂＇]*/u, '');
    return /^[=+\-@＝＋－＠﹢﹣﹦−]/u.test(bare);
  });
}

describe('hostile text', () => {
  it('is tried in many ways, each of which a spreadsheet would run', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(60);
    expect(hostile.filter(([, text]) => !runs(text) && !text.startsWith("'"))).toEqual([]);
  });

  it.each(hostile)('with %s does not run: %j', (_way, text) => {
    const inert = makeInert(text);
    expect(runs(inert)).toBe(false);
    expect(inert).not.toMatch(/[\t\r\n\0]/u);
  });

  it.each(hostile)('with %s does not run in any form: %j', (_way, text) => {
    const table = { headers: [text], rows: [[text, 1]] };
    for (const line of toTsv(table).split('\n')) expect(runs(line)).toBe(false);
    for (const line of toCsv(table, { bom: false }).split('\r\n')) expect(runs(line)).toBe(false);
    const cells = [...toHtmlTable(table).matchAll(/>([^<]*)</g)].map(([, cell = '']) => cell.replaceAll('&quot;', '"'));
    for (const cell of cells) expect(runs(cell)).toBe(false);
  });
});

const kept: [rule: string, text: string, expected: string][] = [
  ['a negative number', '-12.5', '-12.5'],
  ['Chinese text', '280多万人次', '280多万人次'],
  ['a sentence with signs inside', '同比+5%，A-B=C', '同比+5%，A-B=C'],
  ['an address', 'https://x.example/a?b=-1&c=@d', 'https://x.example/a?b=-1&c=@d'],
  ['a comma in English', 'more than 1,400 clinics, and growing', 'more than 1,400 clinics, and growing'],
  ['nothing', '', ''],
];
it.each(kept)('leaves alone %s', (_rule, text, expected) => expect(makeInert(text)).toBe(expected));

const digits: [rule: string, text: string, expected: string][] = [
  ['a long number stays text', '123456789012345678', "'123456789012345678"],
  ['a leading zero stays', '0012', "'0012"],
  ['a range is no day', '3-5', "'3-5"],
  ['a fraction is no day', '3/4', "'3/4"],
  ['letters that look like an exponent', '2E5', "'2E5"],
  ['a short number is one', '2800', '2800'],
  ['a decimal is one', '-12.5', '-12.5'],
];
it.each(digits)('%s, where a format cannot say so: %s', (_rule, text, expected) => {
  expect(makeInertText(text)).toBe(expected);
});
