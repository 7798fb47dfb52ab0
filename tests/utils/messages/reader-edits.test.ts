import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markActions } from '../../../utils/messages';

interface Sent {
  readonly type: string;
  readonly payload: { readonly editId?: number };
}

/** A background that answers when it is told to. */
function slowBackground() {
  const sent: Sent[] = [];
  const waiting: ((answer: unknown) => void)[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    sent.push(message as Sent);
    return new Promise((answer) => waiting.push(answer));
  });
  const answer = async (with_: object) => {
    await vi.waitUntil(() => waiting.length > 0);
    waiting.shift()?.(with_);
  };
  return { sent, answer };
}

const HIGHLIGHT = { id: 'h1', category: 'highlight', sourceId: 's1', raw: '受益人口', tags: [], line: '' } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what the reader does about a mark', () => {
  it('is taken back by an undo that comes before its answer, and not what was done before it', async () => {
    const { sent, answer } = slowBackground();
    const actions = markActions(HIGHLIGHT, () => Promise.resolve());
    const noted = actions.onTags(['旧']);
    await answer({ ok: true, editId: 1 });
    expect(await noted).toBe(true);

    const removed = actions.onRemove();
    const undone = actions.onUndo();
    await answer({ ok: true, editId: 2 });
    expect(await removed).toBe(true);
    await answer({ ok: true, turned: true });
    expect(await undone).toBe(true);
    expect(sent.map(({ type, payload }) => [type, payload.editId])).toEqual([
      ['edit.do', undefined],
      ['edit.do', undefined],
      ['edit.undo', 2],
    ]);
  });

  it('goes on after a call that came to nothing', async () => {
    const { answer } = slowBackground();
    const actions = markActions(HIGHLIGHT, () => Promise.resolve());
    const removed = actions.onRemove();
    const undone = actions.onUndo();
    await answer({ ok: false, code: 'unknown' });
    expect(await removed).toBe(false);
    await answer({ ok: true, undo: null, redo: null, entries: [] });
    expect(await undone).toBe(false);
  });
});
