import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CollectionActions } from '../../../components/collections/actions';
import { CollectButton } from '../../../components/collections/CollectButton';
import { Collecting } from '../../../components/collections/collecting';
import { CollectionBrief } from '../../../components/collections/CollectionBrief';
import { copyForms } from '../../../components/collections/copy-forms';
import { COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS, setLocale, speakIn } from '../../../utils/i18n';
import { collectionOf } from './build';

beforeEach(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS);
  await setLocale({ language: 'zh-Hans', grouping: 'language' }, 'zh-CN');
});
afterEach(cleanup);

const columns = ['raw', 'value', 'mine'].map((id) => ({ id, title: id === 'mine' ? '我的' : null }));
const stored = collectionOf(columns);

it('a collection in short shows its rows, takes one out, and copies all of it', async () => {
  const actions = {
    onChoose: vi.fn<CollectionActions['onChoose']>(),
    onRemove: vi.fn<CollectionActions['onRemove']>(),
    onCopy: vi.fn<CollectionActions['onCopy']>(async () => 3),
  };
  const collections = [{ id: 'k', name: '六月', rows: 3 }];
  render(<CollectionBrief collections={collections} stored={stored} actions={actions} onOpen={vi.fn()} />);
  fireEvent.click(screen.getByRole('button', { name: '3 行' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: '移出 280所' }));
  expect(actions.onRemove.mock.calls).toEqual([[['k a']]]);
  fireEvent.click(screen.getByRole('button', { name: '复制 · 3 行' }));
  expect(await screen.findByText('已复制 3 行')).toBeTruthy();
});

it('a figure is collected where its surface offers that, and nowhere else', () => {
  const collect = vi.fn<(id: string) => void>();
  const { rerender } = render(<CollectButton figureId="a" raw="280所" />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(
    <Collecting.Provider value={collect}>
      <CollectButton figureId="a" raw="280所" />
    </Collecting.Provider>,
  );
  fireEvent.click(screen.getByRole('button', { name: '采集 280所' }));
  expect(collect.mock.calls).toEqual([['a']]);
});

it('is copied with the same rows in every format', () => {
  const all = new Set<string>();
  const plain = (format: Parameters<typeof copyForms>[1]) => copyForms(stored, format, all).forms['text/plain'] ?? '';
  expect(copyForms(stored, 'table', all)).toMatchObject({ rows: 3, forms: { 'text/html': expect.any(String) } });
  expect(plain('table').split('\n').slice(0, 2)).toEqual(['原文数字\t数值\t我的', '280所\t280\t去问']);
  expect(plain('markdown').split('\n')[2]).toBe('| 280所 | 280 | 去问 |');
  expect(plain('csv').split('\r\n')[1]).toBe('280所,280,去问');
  expect(JSON.parse(plain('json'))).toMatchObject([{ 数值: 280 }, { 数值: 1200 }, { 数值: 300 }]);
  expect(plain('lines').split('\n')[0]).toMatch(
    /^280所 · 善意基金会 · 建成 · “善意基金会建成280所学校。” — .*#:~:text=/,
  );
  expect(copyForms(stored, 'lines', new Set(['k b'])).rows).toBe(1);
});
