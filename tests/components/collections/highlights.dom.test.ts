import { beforeEach, describe, expect, it } from 'vitest';
import { editableCell } from '../../../components/collections/cell-edits';
import { readCollection, tableOf, type CollectionRows } from '../../../components/collections/collection-data';
import { copyForms } from '../../../components/collections/copy-forms';
import { COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS, setLocale, speakIn } from '../../../utils/i18n';
import type { HighlightRow } from '../../../utils/model';
import { collectionOf } from './build';

beforeEach(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS);
  await setLocale({ language: 'zh-Hans', grouping: 'language' }, 'zh-CN');
});

const stored = collectionOf([
  { id: 'raw', title: null },
  { id: 'sentence', title: null },
  { id: 'note', title: null },
  { id: 'title', title: null },
  { id: 'mine', title: null },
]);
const [first] = stored.entries;
const HIGHLIGHT: HighlightRow = {
  id: 'h1',
  sourceId: 's1',
  page: 1,
  quote: { type: 'TextQuoteSelector', exact: '志愿者多是附近的学生', prefix: '', suffix: '。' },
  position: { type: 'TextPositionSelector', start: 90, end: 100 },
  missingSince: null,
  category: 'doubt',
  tags: ['要问'],
  note: '有几名？',
  createdAt: 0,
  changedAt: 0,
  deletedAt: null,
};
if (first === undefined) throw new Error('The collection has rows.');
const withHighlight: CollectionRows = {
  ...stored,
  entries: [...stored.entries, { ...first, id: 'k h1', figureId: null, highlightId: 'h1', cells: { mine: '去问' } }],
  highlights: [HIGHLIGHT],
};

const nothing = () => undefined;
const ACTIONS = {
  onCorrect: nothing,
  onCell: nothing,
  onColumns: nothing,
  onOrder: nothing,
  onRemove: nothing,
};

describe('a highlight in a collection', () => {
  it('is a row with its words, its note and its article, and without a figure', () => {
    const shown = readCollection(withHighlight);
    expect(shown.rows).toHaveLength(4);
    expect(tableOf(shown, new Set(['k h1'])).rows).toEqual([
      [null, '志愿者多是附近的学生', '有几名？', '山村学校有了新图书角', '去问'],
    ]);
  });

  it('is not shown while it lies in the bin', () => {
    expect(readCollection({ ...withHighlight, highlights: [] }).rows).toHaveLength(3);
  });

  it('is copied as a line of text with its source', () => {
    const { forms, rows } = copyForms(withHighlight, 'lines', new Set(['k h1']));
    expect(rows).toBe(1);
    expect(forms['text/plain']).toMatch(
      /^“志愿者多是附近的学生” · 有几名？ — 山村学校有了新图书角, 公益时报, 2024-05-20, https:\S+\n$/u,
    );
  });

  it('is noted in its cell, and corrected in none', () => {
    const noted: unknown[] = [];
    const shown = readCollection(withHighlight);
    const row = shown.rows.at(-1);
    const actions = { ...ACTIONS, onTags: nothing, onNote: (...given: unknown[]) => void noted.push(given) };
    const cellOf = (at: number) => {
      const column = shown.columns[at];
      return row === undefined || column === undefined ? undefined : editableCell(row, at, column, actions);
    };
    expect(cellOf(0)).toBeUndefined();
    expect(cellOf(2)?.save('两名')).toBe(true);
    expect(noted).toEqual([[{ table: 'highlights', id: 'h1' }, '两名']]);
  });
});
