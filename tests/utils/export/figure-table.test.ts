import { describe, expect, it } from 'vitest';
import { CODE_WORDS, COLUMN_NAMES, figureEntry, figureLine, figureTable } from '../../../utils/export';
import { figureRow, organizationRow, SOURCE } from '../../components/rows';

const rows = {
  sources: [SOURCE],
  organizations: [organizationRow('o1', '青禾基金会')],
  figures: [
    {
      ...figureRow({ id: 'a', value: 280, raw: '280所', sentence: '共捐助280所学校。' }),
      note: '核实',
      tags: ['教育', '甲'],
    },
    figureRow({ id: 'b', value: 12_000, raw: '1.2万名学生', sentence: '受益1.2万名学生。' }),
    figureRow({ id: 'c', value: 1, raw: '1人', sentence: '1人。', status: 'rejected' }),
  ],
};
const column = (name: (typeof COLUMN_NAMES)[number]) =>
  figureTable(rows, CODE_WORDS).rows.map((row) => row[COLUMN_NAMES.indexOf(name)]);

describe('a table of figures', () => {
  it('has every column, and no rejected figure', () => {
    const table = figureTable(rows, CODE_WORDS);
    expect(table.headers).toEqual([...COLUMN_NAMES]);
    expect(column('value')).toEqual([280, 12_000]);
    expect(column('note')).toEqual(['核实', null]);
    expect(column('tags')).toEqual(['教育, 甲', null]);
    expect(column('collected')).toEqual([null, null]);
  });

  it('links to the words, with context where they are too short to stand once', () => {
    const links = column('link').map(
      (link) => decodeURIComponent(typeof link === 'string' ? link : '').split(':~:text=')[1],
    );
    expect(links).toEqual(['共捐助-,280所,-学校。', '1.2万名学生']);
  });

  it('has the reader’s columns and picks in the reader’s order', () => {
    const table = figureTable(rows, CODE_WORDS, {
      columns: [
        { id: 'mine', title: '我的' },
        { id: 'raw', title: '印作' },
        { id: 'collected', title: null },
      ],
      picks: [
        { figureId: 'b', cells: { mine: '甲', __proto__: '乙' }, collectedDate: '2024-06-01' },
        { figureId: 'unknown', cells: {}, collectedDate: '2024-06-01' },
        { figureId: 'a', cells: {}, collectedDate: '2024-06-02' },
      ],
    });
    expect(table).toEqual({
      headers: ['我的', '印作', 'collected'],
      rows: [
        ['甲', '1.2万名学生', { date: '2024-06-01' }],
        [null, '280所', { date: '2024-06-02' }],
      ],
    });
  });

  it('gives a figure with its source as one line', () => {
    const entry = figureEntry(rows, 'b');
    if (entry === undefined) throw new Error('the figure is known');
    const line = figureLine(entry, CODE_WORDS);
    expect(line).not.toContain('\n');
    expect(line).toMatch(
      /^1\.2万名学生 · 青禾基金会 · .*“受益1\.2万名学生。” — 山村学校有了新图书角, 公益时报, 2024-05-20, https:/,
    );
  });
});
