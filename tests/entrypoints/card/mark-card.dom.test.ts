import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { MarkCard } from '../../../entrypoints/card/mark-card';
import { Surface } from '../../../entrypoints/card/surface';
import type { MarkDetails } from '../../../utils/model';
import type { PlacedMark } from '../../../utils/page';

const WORDS: MarkDetails['words'] = {
  title: '数字',
  close: '关闭',
  confirm: '确认',
  reject: '不对',
  reset: '还原',
  correct: '更正',
  collect: '收集',
  collected: '已收集',
  never: '从不',
  ruled: '已记下',
  note: '笔记',
  tag: '标签',
  copy: '复制',
  save: '保存',
  undo: '撤销',
  redo: '重做',
  remove: '删除',
  purpose: '用途',
  copied: '已复制',
  failed: '没有保存',
};

const detailsOf = (id: string): MarkDetails => ({
  id,
  sourceId: 's1',
  category: 'figure',
  status: 'found',
  statusWords: '待定',
  lang: 'zh-Hans',
  articleLang: 'zh-Hans',
  raw: `${id} 号`,
  amount: '',
  remarks: [],
  facts: [],
  sentence: '',
  note: '',
  draft: null,
  tags: [],
  line: '',
  purposes: [],
  own: null,
  words: WORDS,
});

/** What the background was asked for and has not answered yet, in order. */
let waiting: { readonly id: string; readonly answer: () => void }[] = [];
let card: MarkCard;
let surface: Surface;
let show: MockInstance<Surface['show']>;

/** One paragraph with a mark in each of its words, and a card for them. */
function place(ids: readonly string[]): void {
  document.body.innerHTML = `<p>${ids.join(' ')}</p>`;
  const node = document.querySelector('p')?.firstChild;
  if (!(node instanceof Text)) throw new Error('There is no text.');
  const placed = ids.map((id): PlacedMark => {
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(id));
    range.setEnd(node, node.data.indexOf(id) + id.length);
    const at = { part: 0, start: range.startOffset, end: range.endOffset, words: id };
    return {
      mark: { id, category: 'figure', kind: 'people', own: null, status: 'found', isChanged: false, ...at },
      range,
    };
  });
  surface = new Surface(document);
  show = vi.spyOn(surface, 'show');
  card = new MarkCard({ document, placed: () => placed, parts: () => [] }, surface);
}

/** Answers what is asked until nothing more is. */
async function answerAll(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    for (const { answer } of waiting.splice(0)) answer();
    await new Promise((done) => {
      setTimeout(done);
    });
  }
}

/** The words that the card was shown beside last. */
const shownAt = () => String(show.mock.lastCall?.[2]);

vi.mock('../../../utils/messages', async (load) => ({
  ...(await load<object>()),
  call: (_: string, { id }: { id: string }) =>
    new Promise((resolve) => {
      waiting.push({ id, answer: () => resolve({ ok: true, details: detailsOf(id) }) });
    }),
}));

beforeEach(() => {
  waiting = [];
});
afterEach(() => {
  card.stop();
  surface.stop();
});

it('every press of the key leads one mark on, however late the answers come', async () => {
  place(['一', '二', '三', '四']);
  void card.openNext();
  void card.openNext();
  void card.openNext();
  await answerAll();
  expect(shownAt()).toBe('三');
  expect(surface.hasFocus).toBe(true);
});

it('what changes meanwhile does not keep the next card from opening', async () => {
  place(['一', '二', '三']);
  void card.openNext();
  await answerAll();
  void card.openNext();
  card.refresh();
  await answerAll();
  expect(shownAt()).toBe('二');
  expect(surface.hasFocus).toBe(true);
});

it('a card that was closed is not drawn again by an answer that comes late', async () => {
  place(['一', '二']);
  void card.openNext();
  await answerAll();
  card.refresh();
  surface.close();
  await answerAll();
  expect(document.querySelector('charity-tally-card')).toBeNull();
});
