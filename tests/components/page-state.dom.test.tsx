import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageState } from '../../components/PageState';
import type { PageFacts } from '../../components/page-situation';
import { COMMON_WORDS, PAGES_WORDS, setLocale, speakIn } from '../../utils/i18n';

const PAGE: PageFacts = {
  url: 'https://www.example.org/a.html',
  title: '山村学校有了新图书角',
  state: 'charity',
  decision: { verdict: 'charity', score: 0.9, reasons: [{ code: 'term', detail: '公益基金会', weight: 2 }] },
  sourceIds: ['s1'],
  figures: 26,
  organizations: 15,
  marksShown: 'all',
  siteRule: 'always',
  failure: null,
  unsupportedLang: null,
};

const actions = { onAnnotate: vi.fn(), onShowMarks: vi.fn(), onOpenPanel: vi.fn(), onRule: vi.fn(), onAllow: vi.fn() };

beforeEach(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS);
  await setLocale({ language: 'zh-Hans', grouping: 'language' }, 'zh-CN');
  vi.clearAllMocks();
});
afterEach(cleanup);

const show = (facts: Partial<PageFacts>) => render(<PageState page={{ ...PAGE, ...facts }} actions={actions} />);
const namesOf = (role: 'button') => screen.queryAllByRole(role).map((one) => one.textContent);

const unread = { sourceIds: [], figures: 0, organizations: 0 };
const not = (verdict: 'article' | 'not-article') => ({ verdict, score: 0.1, reasons: [] });

const situations: [situation: string, facts: Partial<PageFacts>, says: string, offers: string[]][] = [
  ['read', {}, '26 个数字 · 15 家机构', ['在侧栏列出', '为什么？']],
  ['being read', unread, '这是公益新闻，正在读取。', ['为什么？']],
  ['refused by the database', { ...unread, failure: 'storage-full' }, '公益新闻', ['标注此页', '为什么？']],
  ['waits for a click', { ...unread, siteRule: 'ask' }, '你选择了先询问', ['标注此页', '为什么？']],
  ['never here', { ...unread, siteRule: 'never' }, '你选择了从不读取', ['标注此页', '为什么？']],
  [
    'other news',
    { ...unread, state: 'not-charity', decision: not('article') },
    '不像公益新闻',
    ['标注此页', '为什么？'],
  ],
  [
    'no article',
    { ...unread, state: 'not-charity', decision: not('not-article') },
    '不是一篇文章',
    ['标注此页', '为什么？'],
  ],
  [
    'not allowed',
    { ...unread, state: 'not-allowed', decision: null },
    '还没有获准',
    ['只读此页一次', '总是读取 www.example.org', '读取所有网站'],
  ],
  ['untouchable', { ...unread, state: 'untouchable', decision: null }, '从不读取浏览器自身的页面', []],
  ['another language', { ...unread, unsupportedLang: 'ja' }, '日语', ['为什么？']],
];

describe('what is said of a page', () => {
  it.each(situations)('%s', (_situation, facts, says, offers) => {
    show(facts);
    expect(screen.getByRole('region').textContent).toContain(says);
    expect(namesOf('button')).toEqual(offers);
  });

  it('says which grounds decided, and lets the rule of the site be changed', async () => {
    show({});
    fireEvent.click(screen.getByRole('button', { name: '为什么？' }));
    expect((await screen.findByRole('listitem')).textContent).toContain('公益基金会');
    fireEvent.change(screen.getByRole('combobox', { name: /在此网站/ }), { target: { value: 'never' } });
    expect(actions.onRule).toHaveBeenCalledWith('www.example.org', 'never');
  });

  it('opens the panel, where the page was read', () => {
    show({});
    fireEvent.click(screen.getByRole('button', { name: '在侧栏列出' }));
    expect(actions.onOpenPanel).toHaveBeenCalledTimes(1);
  });

  it('chooses which marks are shown', () => {
    show({});
    const choice = screen.getByRole('combobox', { name: /标注/ });
    for (const shown of ['none', 'own', 'all']) {
      fireEvent.change(choice, { target: { value: shown } });
      expect(actions.onShowMarks).toHaveBeenLastCalledWith(shown);
    }
  });

  it('says what went wrong, and what to do', () => {
    show({ failure: 'storage-full' });
    expect(screen.getByRole('alert').textContent).toContain('磁盘已满');
  });
});
