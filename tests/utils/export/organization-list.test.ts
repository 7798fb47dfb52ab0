import { describe, expect, it } from 'vitest';
import { ListFault, readOrganizationList } from '../../../utils/export';

const typeOf = (word: string) => (word === '基金会' ? 'foundation' : undefined);
const read = (text: string) => readOrganizationList(text, typeOf);

function faultOf(text: string): unknown {
  try {
    return read(text);
  } catch (error) {
    return error instanceof ListFault ? [error.code, error.line] : error;
  }
}

describe('a list of organizations', () => {
  it('is read by its headings, in whatever order and language', () => {
    expect(read('类型,机构,别名,关注\r\n基金会,青禾基金会,青禾；QF,是\r\ncharity,白杨,,否\r\n')).toEqual([
      { name: '青禾基金会', type: 'foundation', aliases: ['青禾', 'QF'], watched: true },
      { name: '白杨', type: 'charity', aliases: [], watched: false },
    ]);
  });

  it('without more than names is a watch list', () => {
    expect(read('\ufeffName\n甲\n\n乙\n')).toEqual([
      { name: '甲', type: null, aliases: [], watched: true },
      { name: '乙', type: null, aliases: [], watched: true },
    ]);
  });

  it('keeps what is there of a name, and takes our own apostrophe off', () => {
    expect(read('name;aliases\n"甲;""乙""";\'=SUM(A1)|<b>丙</b>\n')).toMatchObject([
      { name: '甲;"乙"', aliases: ['=SUM(A1)', '<b>丙</b>'] },
    ]);
  });

  const faults: [what: string, text: string, fault: readonly [string, number]][] = [
    ['nothing', '', ['no-name-column', 1]],
    ['no column of names', 'who,what\n甲,乙\n', ['no-name-column', 1]],
    ['a line without a name', 'name,type\n甲,\n,charity\n', ['wrong-line', 3]],
    ['a type that there is not', 'name,type\n甲,\n乙,club\n', ['wrong-line', 3]],
    ['a word that is neither yes nor no', 'name,watched\n甲,perhaps\n', ['wrong-line', 2]],
    ['a name that stands twice', 'name\n甲\n乙\n甲\n', ['doubled-name', 4]],
    ['a name that never ends', `name\n${'甲'.repeat(501)}\n`, ['wrong-line', 2]],
    ['a character that is none', 'name\n甲\u0000\n', ['wrong-line', 2]],
    ['a line after a cell over two lines', 'name,aliases\n甲,"a\nb"\n,\n,x\n', ['wrong-line', 5]],
    ['a quote that nothing closes', 'name\n甲\n"乙\n丙\n', ['not-a-table', 3]],
    [
      'too many lines',
      `name\n${Array.from({ length: 20_001 }, (_, at) => `n${at}\n`).join('')}`,
      ['too-many-lines', 20_002],
    ],
  ];
  it.each(faults)('with %s is refused, and the line is named', (_what, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });
});
