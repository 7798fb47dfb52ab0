import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { summarize } from '../../components/page-summary';
import { TallyView } from '../../components/TallyView';
import { COMMON_WORDS, PAGES_WORDS, setLocale, speakIn } from '../../utils/i18n';
import { scopeOf, type RowSketch } from './rows';

const GIVEN: RowSketch = {
  id: 'a1',
  value: 8_000_000,
  bound: 'over',
  raw: '800余万元',
  sentence: '善意基金会投入公益资金800余万元。',
  step: 1_000_000,
};
const OPEN: RowSketch = {
  id: 'a2',
  value: 35_000,
  bound: 'over',
  overForm: 'open',
  kind: 'person-times',
  role: 'benefited',
  raw: '超3.5万人次',
  sentence: '服务困境老人超3.5万人次。',
};
const PLANNED: RowSketch = {
  id: 'a3',
  value: 500_000,
  role: 'planned',
  raw: '50万元',
  sentence: '明年拟再投入50万元。',
};
const OF_NOBODY: RowSketch = {
  id: 'a4',
  value: 2_000_000,
  organizationId: null,
  raw: '200万元',
  sentence: '全县已落实资金200万元。',
};

beforeEach(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS);
  await setLocale({ language: 'zh-Hans', grouping: 'language' }, 'zh-CN');
});
afterEach(cleanup);

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent.trim());

/** The sentence that stands under an opened line. */
const evidence = (): Promise<HTMLQuoteElement> =>
  waitFor(() => {
    const quote = document.querySelector('blockquote');
    if (quote === null) throw new Error('no sentence is shown');
    return quote;
  });

describe('the tally of a scope', () => {
  it('has one line a measure, with the sign of an open end', () => {
    render(<TallyView {...summarize(scopeOf(GIVEN, OPEN))} scope="page" />);
    const [, ...rows] = screen.getAllByRole('row');
    expect(rows.map((row) => [within(row).getByRole('rowheader').textContent, ...cellsOf(row)])).toEqual([
      ['资金 给出', '800–900', '万元', '1 项'],
      ['人次 受益', '≥ 3.5', '万人次', '1 项'],
    ]);
  });

  it('opens to the evidence: the sentence with the words, and the article', async () => {
    render(<TallyView {...summarize(scopeOf(GIVEN))} scope="page" />);
    const button = screen.getByRole('button', { name: '1 项' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect((await evidence()).textContent).toBe('善意基金会投入公益资金800余万元。');
    expect((await evidence()).querySelector('mark')?.textContent).toBe('800余万元');
    expect(screen.getByRole('link', { name: '山村学校有了新图书角' }).getAttribute('href')).toBe(
      'https://www.gongyishibao.com/html/1.html',
    );
  });

  it('says what was left out and why, and opens to it', async () => {
    render(<TallyView {...summarize(scopeOf(GIVEN, PLANNED))} scope="page" />);
    fireEvent.click(screen.getByRole('button', { name: /^未计入.*计划 1/ }));
    expect(await screen.findByText('明年拟再投入', { exact: false })).toBeDefined();
  });

  it('lets the reader say which figures are one statement, and which are not', async () => {
    const again = { ...GIVEN, id: 'a6', sentence: '这笔800余万元已全部到位。' };
    const said: unknown[] = [];
    const actions = {
      onMerge: (ids: readonly string[]) => void said.push(ids),
      onSplit: (groups: readonly (readonly string[])[]) => void said.push(groups),
    };
    const other = { ...GIVEN, id: 'a5', value: 9_000_000, raw: '900余万元', sentence: '另有900余万元。' };
    render(<TallyView {...summarize(scopeOf(GIVEN, other, again))} scope="page" actions={actions} />);
    fireEvent.click(screen.getByRole('button', { name: '2 项' }));
    fireEvent.click(await screen.findByRole('button', { name: '分开计' }));
    for (const box of screen.getAllByRole('checkbox', { name: '同一' })) fireEvent.click(box);
    fireEvent.click(screen.getByRole('button', { name: '将 2 条计为同一说法' }));
    expect(said).toEqual([
      [['a6'], ['a1']],
      ['a1', 'a6', 'a5'],
    ]);
  });

  it('keeps apart what belongs to no organization', () => {
    render(<TallyView {...summarize(scopeOf(GIVEN, OF_NOBODY))} scope="page" />);
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('button', { name: '未归于机构：200 万元' })).toBeDefined();
  });

  it('counts what nobody has checked', () => {
    render(<TallyView {...summarize(scopeOf(GIVEN, { ...OPEN, status: 'confirmed' }))} scope="page" />);
    expect(screen.getByText('1 项待核')).toBeDefined();
  });

  it('says what will appear where nothing is stored', () => {
    render(<TallyView {...summarize(scopeOf())} scope="everything" />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/^还没有存下数字/)).toBeDefined();
  });

  it('shows page text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>善意基金会投入<b>800余万元</b>。';
    render(<TallyView {...summarize(scopeOf({ ...GIVEN, sentence: hostile }))} scope="page" />);
    fireEvent.click(screen.getByRole('button', { name: '1 项' }));
    expect((await evidence()).textContent).toBe(hostile);
    expect(document.querySelector('img')).toBeNull();
  });
});
