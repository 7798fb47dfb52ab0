import { assert, asyncProperty, anything, constantFrom, object } from '../../support/fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCall, type CallType, type Handlers } from '../../../utils/messages';
import { DEFAULT_LOOKS } from '../../../utils/settings';

const SELF = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop/' };

const PAGE_URL = 'https://www.gongyishibao.com/a/1.html';
const inPage = { id: SELF.id, url: PAGE_URL, frameId: 0, tab: { id: 7 } };
const inPopup = { id: SELF.id, url: `${SELF.origin}popup.html` };
/** A page of ours that stands in a tab is still ours. */
const inReviewTab = { id: SELF.id, url: `${SELF.origin}review.html`, frameId: 0, tab: { id: 9 } };

const decision = { verdict: 'charity', score: 0.9, reasons: [{ code: 'term', detail: '捐赠', weight: 0.4 }] };
const metadata = { title: '书屋', site: null, author: null, publishedDate: '2024-04-25' };
const page = {
  url: PAGE_URL,
  canonicalUrl: null,
  declaredLang: 'zh-CN',
  parts: [{ key: '', text: '来了7人。', metadata }],
};

const question = { url: PAGE_URL, title: '书屋', text: '来了7人。', structure: decision.reasons };

const withQuestion = (changes: object) => ({
  type: 'gate.asked',
  payload: { question: { ...question, ...changes } },
});

const CALLS: { readonly [T in CallType]: { readonly payload: object; readonly sender: object } } = {
  'gate.decided': { payload: { url: PAGE_URL, decision }, sender: inPage },
  'gate.asked': { payload: { question }, sender: inPage },
  'page.read': { payload: { page }, sender: inPage },
  'marks.removed': { payload: { url: PAGE_URL }, sender: inPage },
  'tab.state': { payload: { tabId: 7 }, sender: inPopup },
  'tab.annotate': { payload: { tabId: 7 }, sender: inPopup },
  'tab.marks': { payload: { tabId: 7, shown: 'own' }, sender: inPopup },
  'edit.do': { payload: { edit: { action: 'watch', organizationIds: ['o'], watched: true } }, sender: inPopup },
  'edit.undo': { payload: { editId: 3 }, sender: inPopup },
  'edit.redo': { payload: { editId: 3 }, sender: inPopup },
  'edit.next': { payload: { entries: 5 }, sender: inPopup },
  'mark.details': { payload: { category: 'figure', id: 'f' }, sender: inPage },
  'collection.add': { payload: { figureIds: ['f'] }, sender: inPopup },
  'mark.reveal': { payload: { tabId: 7, id: 'f' }, sender: inPopup },
  'draft.save': { payload: { id: 'f', text: '核对' }, sender: inPage },
  'mark.form': { payload: { id: 'f' }, sender: inPage },
  'script.wanted': { payload: { script: 'card' }, sender: inPage },
  'selection.read': { payload: { part: 0, start: 2, end: 4, text: '捐款八百元', want: 'place' }, sender: inPage },
  forget: { payload: { wanted: { what: 'article', sourceId: 's' } }, sender: inPopup },
  'article.show': { payload: { sourceId: 's', id: 'f', url: `${PAGE_URL}#:~:text=280` }, sender: inPopup },
  'text.read': {
    payload: { text: '捐款八百元', title: '通稿', site: null, publishedDate: '2024-05-20' },
    sender: inPopup,
  },
  'text.understand': { payload: { text: '来了7人。', lang: 'zh-Hans' }, sender: inPopup },
  'jobs.run': { payload: { kind: 'tally' }, sender: inPopup },
  'site.rule': { payload: { host: 'www.gongyishibao.com', rule: 'never' }, sender: inPopup },
};
/** Calls that a page of ours and a script in a page may make; what a script may make of them its handler sees to. */
const FOR_EITHER = new Set<string>([
  'edit.undo',
  'edit.redo',
  'edit.next',
  'collection.add',
  'mark.details',
  'mark.form',
  'draft.save',
] satisfies CallType[]);
const calls = Object.entries(CALLS).map(([type, { payload, sender }]) => ({ type, payload, sender }));

const handled = vi.fn<(payload: unknown, caller: unknown) => Promise<{ ok: true }>>();
const handlers: Handlers = {
  'gate.decided': handled,
  'gate.asked': async (...call) => ({
    ...(await handled(...call)),
    decision: { verdict: 'article', score: 0, reasons: [] },
  }),
  'page.read': async (...call) => ({
    ...(await handled(...call)),
    marks: [],
    sourceIds: [],
    shown: 'all',
    looks: DEFAULT_LOOKS,
    lang: 'zh-Hans',
  }),
  'marks.removed': handled,
  'tab.state': async (...call) => {
    await handled(...call);
    return { ok: false, code: 'no-access', detail: 'a test has no tabs' };
  },
  'tab.annotate': handled,
  'tab.marks': handled,
  'edit.do': async (...call) => ({ ...(await handled(...call)), editId: null }),
  'edit.undo': async (...call) => ({ ...(await handled(...call)), turned: true }),
  'edit.redo': async (...call) => ({ ...(await handled(...call)), turned: true }),
  'edit.next': async (...call) => ({ ...(await handled(...call)), undo: null, redo: null, entries: [] }),
  'mark.details': async (...call) => {
    await handled(...call);
    return { ok: false, code: 'no-access', detail: 'a test has no marks' };
  },
  'collection.add': async (...call) => ({
    ...(await handled(...call)),
    editId: null,
    collection: '表',
    added: 0,
    rows: 0,
  }),
  'mark.reveal': handled,
  'draft.save': handled,
  'mark.form': async (...call) => {
    await handled(...call);
    return { ok: false, code: 'no-access', detail: 'a test has no marks' };
  },
  'script.wanted': handled,
  'selection.read': async (...call) => {
    await handled(...call);
    return { ok: false, code: 'no-access', detail: 'a test has no article' };
  },
  forget: async (...call) => ({ ...(await handled(...call)), forgotten: 0 }),
  'article.show': async (...call) => ({ ...(await handled(...call)), tabId: 7 }),
  'text.read': async (...call) => ({ ...(await handled(...call)), sourceIds: [] }),
  'text.understand': async (...call) => ({
    ...(await handled(...call)),
    extraction: { lang: 'zh-Hans', figures: [], organizations: [] },
  }),
  'jobs.run': handled,
  'site.rule': handled,
};

beforeEach(() => {
  handled.mockReset().mockResolvedValue({ ok: true });
});

const answer = (message: unknown, sender: unknown) => answerCall(message, sender, SELF, handlers);

async function expectRefusal(message: unknown, sender: unknown): Promise<void> {
  expect(await answer(message, sender)).toMatchObject({ ok: false, code: 'invalid-message' });
  expect(handled).not.toHaveBeenCalled();
}

describe('a call of ours', () => {
  it.each(calls)('$type reaches its handler', async ({ type, payload, sender }) => {
    await answer({ type, payload }, sender);
    expect(handled).toHaveBeenCalledOnce();
    expect(handled.mock.calls[0]?.[0]).toEqual(payload);
  });

  it('brings the tab that the browser names', async () => {
    await answer({ type: 'gate.decided', payload: { url: PAGE_URL, decision } }, inPage);
    expect(handled.mock.calls[0]?.[1]).toEqual({ tabId: 7, url: PAGE_URL });
  });

  it('comes from a page of ours in a tab as well', async () => {
    expect(await answer({ type: 'site.rule', payload: CALLS['site.rule'].payload }, inReviewTab)).toEqual({ ok: true });
  });
});

describe('senders that are refused', () => {
  const strangers: [who: string, sender: unknown][] = [
    ['nobody', undefined],
    ['null', null],
    ['words', 'popup'],
    ['another extension', { ...inPage, id: 'ponmlkjihgfedcba' }],
    ["another extension's page", { ...inPopup, id: 'ponmlkjihgfedcba' }],
    ['no id', { ...inPage, id: undefined }],
    ['a frame in the page', { ...inPage, frameId: 3 }],
    ['no frame', { ...inPage, frameId: undefined }],
    ['no tab', { ...inPage, tab: undefined }],
    ['a tab without an id', { ...inPage, tab: {} }],
    ['no address', { ...inPage, url: undefined }],
    ['a local file', { ...inPage, url: 'file:///home/me/a.html' }],
    ['a sandboxed document', { ...inPage, url: 'about:srcdoc' }],
    ['a data document', { ...inPage, url: 'data:text/html,x' }],
    ["a site that wears the extension's name", { ...inPopup, url: 'https://abcdefghijklmnop/popup.html' }],
    ['an extension with a longer name', { ...inPopup, url: 'chrome-extension://abcdefghijklmnopq/popup.html' }],
  ];
  describe.each(strangers)('%s', (_who, sender) => {
    it.each(calls)('$type', ({ type, payload }) => expectRefusal({ type, payload }, sender));
  });

  const forOne = calls.filter(({ type }) => !FOR_EITHER.has(type));
  it.each(forOne)('$type from the wrong one of our own contexts', ({ type, payload, sender }) =>
    expectRefusal({ type, payload }, sender === inPage ? inPopup : inPage),
  );

  it('a script that speaks of another site than its own', async () => {
    const elsewhere = 'https://www.gov.cn/a/1.html';
    await expectRefusal({ type: 'gate.decided', payload: { url: elsewhere, decision } }, inPage);
    await expectRefusal({ type: 'gate.asked', payload: { question: { ...question, url: elsewhere } } }, inPage);
    await expectRefusal({ type: 'page.read', payload: { page: { ...page, url: elsewhere } } }, inPage);
    await expectRefusal(
      { type: 'page.read', payload: { page: { ...page, url: PAGE_URL.replace('https', 'http') } } },
      inPage,
    );
  });
});

describe('messages that are refused', () => {
  const messages: [what: string, message: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['words', 'tab.state'],
    ['a list', ['tab.state', { tabId: 7 }]],
    ['no type', { payload: { tabId: 7 } }],
    ['an unknown type', { type: 'everything.forget', payload: {} }],
    ['a type that every object has', { type: 'constructor', payload: {} }],
    ['a type that every object has, in disguise', { type: '__proto__', payload: {} }],
    ['a type that is no text', { type: { toString: () => 'tab.state' }, payload: { tabId: 7 } }],
    ['more than a call', { type: 'tab.state', payload: { tabId: 7 }, also: 1 }],
    ['no payload', { type: 'tab.state' }],
    ['a tab that is no number', { type: 'tab.state', payload: { tabId: '7' } }],
    ['half a tab', { type: 'tab.state', payload: { tabId: 1.5 } }],
    ['a tab below zero', { type: 'tab.state', payload: { tabId: -1 } }],
    ['no number', { type: 'tab.state', payload: { tabId: Number.NaN } }],
    ['more than a payload', { type: 'tab.state', payload: { tabId: 7, url: PAGE_URL } }],
    ['a rule that is none', { type: 'site.rule', payload: { host: 'a.cn', rule: 'sometimes' } }],
    ['a host with a path', { type: 'site.rule', payload: { host: 'a.cn/x', rule: 'never' } }],
    ['a host with a stranger in it', { type: 'site.rule', payload: { host: 'me@a.cn', rule: 'never' } }],
    ['no host', { type: 'site.rule', payload: { host: '', rule: 'never' } }],
  ];
  it.each(messages)('%s, from the popup', (_what, message) => expectRefusal(message, inPopup));

  const withPage = (changes: object) => ({ type: 'page.read', payload: { page: { ...page, ...changes } } });
  const withDecision = (changes: object) => ({
    type: 'gate.decided',
    payload: { url: PAGE_URL, decision: { ...decision, ...changes } },
  });
  const fromPages: [what: string, message: unknown][] = [
    ['no address', withPage({ url: null })],
    ['a script for an address', withPage({ url: 'javascript:alert(1)' })],
    ['an endless address', withPage({ url: `${PAGE_URL}?${'x'.repeat(10_000)}` })],
    ['parts that are no list', withPage({ parts: { length: 1 } })],
    ['a thousand parts', withPage({ parts: Array(1000).fill(page.parts[0]) })],
    ['text that is no text', withPage({ parts: [{ key: '', text: 7, metadata }] })],
    ['text of nine million characters', withPage({ parts: [{ key: '', text: 'x'.repeat(9_000_000), metadata }] })],
    ['a part with more in it', withPage({ parts: [{ key: '', text: '', metadata, figures: [] }] })],
    ['a page with more in it', withPage({ figures: [] })],
    ['an unknown verdict', withDecision({ verdict: 'yes' })],
    ['a score above one', withDecision({ score: 2 })],
    ['a score that is none', withDecision({ score: Number.NaN })],
    ['an infinite weight', withDecision({ reasons: [{ code: 'term', detail: '', weight: Infinity }] })],
    ['a question with a whole book', withQuestion({ text: '书'.repeat(8001) })],
    [
      'a structure that weighs nothing',
      withQuestion({ structure: [{ code: 'text', detail: '', weight: Number.NaN }] }),
    ],
    ['a question with more in it', withQuestion({ cookies: '' })],
    ['a thousand reasons', withDecision({ reasons: Array(1000).fill(decision.reasons[0]) })],
  ];
  it.each(fromPages)('%s, from a page', (_what, message) => expectRefusal(message, inPage));

  it('anything, from anybody', async () => {
    const senders = constantFrom(inPage, inPopup, inReviewTab);
    const types = constantFrom(...calls.map(({ type }) => type));
    await assert(
      asyncProperty(anything(), senders, async (message, sender) => {
        expect(await answer(message, sender)).toMatchObject({ ok: false, code: 'invalid-message' });
      }),
    );
    await assert(
      asyncProperty(types, object(), senders, async (type, payload, sender) => {
        expect(await answer({ type, payload }, sender)).toMatchObject({ ok: false, code: 'invalid-message' });
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a page claims', () => {
  const read = async (changes: object) => {
    await answer({ type: 'page.read', payload: { page: { ...page, ...changes } } }, inPage);
    return handled.mock.calls[0]?.[0];
  };

  it('is cut where it is longer than any real one', async () => {
    const long = { key: 'k'.repeat(9000), text: '', metadata: { ...metadata, title: '长'.repeat(1_000_000) } };
    const received = await read({ parts: [long] });
    expect(received).toMatchObject({
      page: { parts: [{ key: 'k'.repeat(2000), metadata: { title: '长'.repeat(2000) } }] },
    });
  });

  const nonsense: [what: string, changes: object, expected: object][] = [
    ['a language', { declaredLang: 7 }, { declaredLang: null }],
    ['a canonical address', { canonicalUrl: ['x'] }, { canonicalUrl: null }],
    [
      'a date',
      { parts: [{ ...page.parts[0], metadata: { ...metadata, publishedDate: '25.4.2024' } }] },
      {
        parts: [{ metadata: { publishedDate: null } }],
      },
    ],
  ];
  it.each(nonsense)('counts as nothing where it is nonsense: %s', async (_what, changes, expected) => {
    expect(await read(changes)).toMatchObject({ page: expected });
  });
});
