import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CollectionActions } from '../../../components/collections/actions';
import { CollectionView } from '../../../components/collections/CollectionView';
import { COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS, setLocale, speakIn } from '../../../utils/i18n';
import type { CollectionColumn } from '../../../utils/model';
import { collectionOf } from './build';

const actions = {
  onChoose: vi.fn<CollectionActions['onChoose']>(),
  onCreate: vi.fn<CollectionActions['onCreate']>(),
  onRename: vi.fn<CollectionActions['onRename']>(),
  onDelete: vi.fn<CollectionActions['onDelete']>(),
  onColumns: vi.fn<CollectionActions['onColumns']>(),
  onOrder: vi.fn<CollectionActions['onOrder']>(),
  onRemove: vi.fn<CollectionActions['onRemove']>(),
  onCorrect: vi.fn<CollectionActions['onCorrect']>(),
  onNote: vi.fn<CollectionActions['onNote']>(),
  onTags: vi.fn<CollectionActions['onTags']>(),
  onCell: vi.fn<CollectionActions['onCell']>(),
  onCopy: vi.fn<CollectionActions['onCopy']>(async (_format, chosen) => (chosen.size === 0 ? 3 : chosen.size)),
};

beforeEach(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS);
  await setLocale({ language: 'zh-Hans', grouping: 'language' }, 'zh-CN');
  vi.clearAllMocks();
});
afterEach(cleanup);

// This DOM has no popovers.
HTMLElement.prototype.showPopover = () => undefined;
HTMLElement.prototype.hidePopover = () => undefined;

const columnsOf = (...ids: string[]): CollectionColumn[] =>
  ids.map((id) => ({ id, title: id === 'mine' ? '我的' : null }));

function show(columns: readonly CollectionColumn[] | null = columnsOf('organization', 'value', 'role', 'raw', 'mine')) {
  const collections = [{ id: 'k', name: '六月', rows: 3 }];
  render(<CollectionView collections={collections} stored={collectionOf(columns)} actions={actions} />);
}

const cellsOf = (raw: string) =>
  within(screen.getByRole('row', { name: new RegExp(raw) }))
    .getAllByRole('gridcell')
    .map(({ textContent }) => textContent);
const mark = (raw: string) => fireEvent.click(screen.getByRole('checkbox', { name: `选择 ${raw}` }));
const open = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const headings = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const press = (key: string, held: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });

/** Puts the reader into a cell. */
function focus(raw: string, column: string): void {
  const cell = within(screen.getByRole('row', { name: new RegExp(raw) })).getAllByRole('gridcell')[
    headings().indexOf(column)
  ];
  void act(() => {
    cell?.focus();
  });
}

/** Opens a cell by keyboard. */
function write(raw: string, column: string): HTMLElement {
  focus(raw, column);
  press('Enter');
  return screen.getByLabelText(`${raw} 的${column}`);
}

describe('the table of a collection', () => {
  it('shows its rows in their order, with the reader’s own column', () => {
    show();
    expect(headings()).toEqual(['', '机构', '数值', '性质', '原文数字', '我的']);
    expect(screen.getAllByRole('row').slice(1)).toHaveLength(3);
    expect(cellsOf('280所')).toEqual(['', '善意基金会', '280', '建成', '280所', '去问']);
  });

  it('begins with columns that fit a screen', () => {
    show(null);
    expect(headings().slice(1, 5)).toEqual(['机构', '性质', '对象', '原文数字']);
  });

  it('says where rows come from when there are none', () => {
    render(<CollectionView collections={[]} stored={undefined} actions={actions} />);
    expect(screen.getByText(/这里还没有采集/)).toBeTruthy();
  });
});

describe('a cell', () => {
  it('of a figure corrects the figure', () => {
    show();
    const field = write('280所', '数值');
    fireEvent.input(field, { target: { value: '285万' } });
    press('Enter');
    expect(actions.onCorrect.mock.calls).toEqual([['a', { value: 2_850_000 }]]);
  });

  it('that is chosen from a list corrects the figure too', () => {
    show();
    fireEvent.change(write('280所', '性质'), { target: { value: 'planned' } });
    expect(actions.onCorrect.mock.calls).toEqual([['a', { role: 'planned' }]]);
  });

  it('does not take what is no number', () => {
    show();
    const field = write('280所', '数值');
    fireEvent.input(field, { target: { value: '许多' } });
    press('Enter');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(actions.onCorrect).not.toHaveBeenCalled();
    press('Escape');
    expect(screen.queryByLabelText('280所 的数值')).toBeNull();
  });

  it('of the reader’s own column keeps text', () => {
    show();
    fireEvent.input(write('1200名', '我的'), { target: { value: '=1+1' } });
    press('Enter');
    expect(actions.onCell.mock.calls).toEqual([['k b', 'mine', '=1+1']]);
  });

  it('that is evidence cannot be written in', () => {
    show();
    focus('280所', '原文数字');
    press('Enter');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('rows', () => {
  it('are moved and taken out by keyboard', () => {
    show();
    focus('1200名', '机构');
    press('ArrowUp', { altKey: true });
    expect(actions.onOrder.mock.calls).toEqual([[['k b', 'k a', 'k c']]]);
    press('Delete');
    expect(actions.onRemove).toHaveBeenCalledOnce();
  });

  it('of one measure have a sum, a smallest and a largest', () => {
    show();
    mark('1200名');
    mark('300名');
    expect(screen.getByRole('region', { name: '选中的各行' }).textContent).toMatch(
      /已选 2 行.*合计 1200–1500 人 可能重复.*最小 300 人.*最大 1200 人/,
    );
  });

  it('of several measures have none, and it says why', () => {
    show();
    mark('280所');
    mark('1200名');
    expect(screen.getByText(/不能相加/).textContent).toContain('不能相加：其中有设施·建成、人·受益。');
  });

  it('that are chosen are what is copied, and the answer counts them', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '复制 · 3 行' }));
    expect(await screen.findByText('已复制 3 行')).toBeTruthy();
    mark('1200名');
    fireEvent.change(screen.getByLabelText('复制为'), { target: { value: 'markdown' } });
    fireEvent.click(screen.getByRole('button', { name: '复制所选 · 1 行' }));
    expect(await screen.findByText('已复制 1 行')).toBeTruthy();
    expect(actions.onCopy.mock.lastCall).toEqual(['markdown', new Set(['k b'])]);
  });
});

describe('columns', () => {
  it('are chosen, ordered and named in one go, with one of the reader’s own', () => {
    show(columnsOf('value', 'raw', 'unit'));
    open('列');
    fireEvent.click(screen.getByRole('checkbox', { name: '显示单位' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '媒体' }));
    fireEvent.change(screen.getByLabelText('“数值”的列名'), { target: { value: '数' } });
    fireEvent.click(screen.getByRole('button', { name: '上移原文数字' }));
    fireEvent.input(screen.getByLabelText('自己的列'), { target: { value: '核对' } });
    open('添加');
    open('应用');
    expect(actions.onColumns.mock.calls).toEqual([
      [
        [
          { id: 'raw', title: null },
          { id: 'value', title: '数' },
          { id: 'outlet', title: null },
          { id: expect.stringMatching(/^own-/), title: '核对' },
        ],
      ],
    ]);
  });

  it('are sorted by, smallest first', () => {
    show();
    open('数值');
    open('升序排列');
    expect(actions.onOrder.mock.calls).toEqual([[['k a', 'k c', 'k b']]]);
  });

  it('keep the program’s name until the reader gives another', () => {
    show(columnsOf('value', 'raw'));
    open('数值');
    fireEvent.input(screen.getByLabelText('“数值”的列名'), { target: { value: '金额' } });
    fireEvent.click(within(screen.getByRole('group', { name: '数值' })).getByRole('button', { name: '改名' }));
    expect(actions.onColumns.mock.calls).toEqual([
      [
        [
          { id: 'value', title: '金额' },
          { id: 'raw', title: null },
        ],
      ],
    ]);
  });
});
