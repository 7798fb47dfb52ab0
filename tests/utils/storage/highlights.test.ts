import { expect, it } from 'vitest';
import type { HighlightRow, LostPlace } from '../../../utils/model';
import { describePosition, describeQuote } from '../../../utils/selectors';
import { reanchor } from '../../../utils/storage/highlights';
import { readNumbers } from '../selectors/read-numbers';
import { spanOf } from './build-article';

const TEXT = '据介绍，基金会已累计筹集善款约3200万元，帮助了山区的孩子。今年还将新建图书角。';
const WORDS = '累计筹集善款约3200万元';

function highlight(words: string, missingSince: number | null = null): HighlightRow {
  const span = spanOf(TEXT, words);
  return {
    id: words,
    sourceId: 's',
    page: 1,
    quote: describeQuote(TEXT, span),
    position: describePosition(span),
    missingSince,
    category: 'quote',
    tags: [],
    note: '',
    createdAt: 1,
    changedAt: 1,
    deletedAt: null,
  };
}

type Expected = { readonly found: string } | Pick<LostPlace, 'outcome' | 'was' | 'now'>;

const gone = { outcome: 'gone', was: WORDS, now: WORDS } as const;
const rows: [change: string, text: string, expected: Expected][] = [
  ['nothing', TEXT, { found: WORDS }],
  ['a paragraph before it', `新的一段。\n\n${TEXT}`, { found: WORDS }],
  ['full-width digits', TEXT.replace('3200', '３２００'), { found: '累计筹集善款约３２００万元' }],
  ['a broken line', TEXT.replace('筹集', '筹\n集'), { found: '累计筹\n集善款约3200万元' }],
  ['a digit', TEXT.replace('3200', '3300'), { outcome: 'changed', was: WORDS, now: '累计筹集善款约3300万元' }],
  ['the bound alone', TEXT.replace('约', '超'), { outcome: 'changed', was: WORDS, now: '累计筹集善款超3200万元' }],
  ['all of it', '另一篇报道说的是别的事情，与此毫无关系。', gone],
];

it.each(rows)('a highlight meets a page that changed: %s', (_change, text, expected) => {
  const { present, changed, lost } = reanchor([highlight(WORDS)], { text, readAgain: readNumbers }, 7);
  if ('found' in expected) {
    const [row] = present;
    expect(text.slice(row?.position.start, row?.position.end)).toBe(expected.found);
    expect(lost).toEqual([]);
  } else {
    expect(present).toEqual([]);
    expect(lost[0]).toMatchObject(expected);
    expect(changed[0]).toMatchObject({ missingSince: 7, quote: { exact: WORDS } });
  }
});

it('one that is back is missed no longer, and reading again changes nothing', () => {
  const { present, changed } = reanchor([highlight(WORDS, 3)], { text: TEXT, readAgain: readNumbers }, 7);
  expect(changed).toEqual([highlight(WORDS)]);
  expect(reanchor(present, { text: TEXT, readAgain: readNumbers }, 8).changed).toEqual([]);
});
