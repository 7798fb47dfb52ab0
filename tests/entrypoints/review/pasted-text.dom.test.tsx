import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PastedText } from '../../../entrypoints/review/sources/PastedText';
import { COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS, setLocale, speakIn } from '../../../utils/i18n';
import type { FigureRow, MentionRow } from '../../../utils/model';
import { figureRow } from '../../components/rows';

const TEXT = '善意基金会投入2亿元，受益300人。';

function figureAt(id: string, raw: string, changes: Partial<FigureRow> = {}): FigureRow {
  return { ...figureRow({ id, value: 1, raw, sentence: TEXT, kind: 'people' }), ...changes };
}

function mentionOf(name: string): MentionRow {
  const start = TEXT.indexOf(name);
  const { found: _found, ...row } = figureAt(name, name);
  return {
    ...row,
    organizationId: 'o1',
    name,
    position: { type: 'TextPositionSelector', start, end: start + name.length },
  };
}

beforeAll(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS);
  await setLocale({ language: 'zh-Hans', grouping: 'language' }, 'zh-CN');
});
afterEach(cleanup);

function show(figures: readonly FigureRow[], mentions: readonly MentionRow[] = []) {
  const onChoose = vi.fn<(id: string) => void>();
  render(<PastedText text={TEXT} lang="zh-Hans" figures={figures} mentions={mentions} onChoose={onChoose} />);
  return { article: screen.getByRole('article'), onChoose };
}

describe('a pasted text', () => {
  it('stands there whole, with its figures and organizations marked', () => {
    const { article } = show([figureAt('f1', '2亿元'), figureAt('f2', '300人')], [mentionOf('善意基金会')]);
    expect(article.textContent).toBe(TEXT);
    expect([...article.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['2亿元', '300人']);
    expect(article.querySelector('.organization')?.textContent).toBe('善意基金会');
  });

  it('marks nothing that the reader has rejected', () => {
    const { article } = show([figureAt('f1', '2亿元', { status: 'rejected' })]);
    expect(article.querySelector('mark')).toBeNull();
    expect(article.textContent).toBe(TEXT);
  });

  it('says no word twice where two marks overlap', () => {
    const { article } = show([figureAt('f1', '2亿元'), figureAt('f2', '亿元，受益300人')]);
    expect(article.textContent).toBe(TEXT);
  });

  it('opens the figure that is pressed', () => {
    const { article, onChoose } = show([figureAt('f2', '300人')]);
    article.querySelector('mark')?.click();
    expect(onChoose).toHaveBeenCalledWith('f2');
  });
});
