import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotateTab } from '../../../entrypoints/background/annotate';
import { createHandlers } from '../../../entrypoints/background/handlers';
import type { GateQuestion } from '../../../utils/gate';
import type { Handlers, PageReading, TabState } from '../../../utils/messages';
import type { GateDecision, Verdict } from '../../../utils/model';
import { loadSiteRule, openDatabase, type Database } from '../../../utils/storage';
import { ENGINE, setStage, type Stage } from './stage';

const OUTLET_PAGE = 'https://www.gongyishibao.com/a/1.html';
const OTHER_PAGE = 'https://news.example.org/1';

const TEXT = '甲基金会的书屋第一天就来了36人，第二天来了12人，大家读得很高兴。';

const decisionOf = (verdict: Verdict): GateDecision => ({
  verdict,
  score: verdict === 'charity' ? 0.9 : 0.1,
  reasons: [],
});

const reading = (url: string, text = TEXT): PageReading => ({
  url,
  canonicalUrl: null,
  declaredLang: 'zh-CN',
  parts: [{ key: '', text, metadata: { title: '书屋', site: null, author: null, publishedDate: null } }],
});

const QUESTION: GateQuestion = {
  url: OUTLET_PAGE,
  title: '公益书屋第一天',
  text: '甲基金会捐赠的公益书屋第一天就来了36人。志愿者说，善款还够再建一间。',
  structure: [{ code: 'text', detail: '', weight: 0.6 }],
};

let stage: Stage;
let database: Database;
let handlers: Handlers;

beforeEach(() => {
  stage = setStage();
  database = openDatabase(`test-${crypto.randomUUID()}`);
  handlers = createHandlers(database, async () => ENGINE);
  stage.tabs.set(7, { url: OUTLET_PAGE, title: '书屋' });
});

afterEach(() => database.delete());

/** A background that was killed and started again: the same storage, nothing else. */
function restart(): void {
  database.close();
  database = openDatabase(database.name);
  handlers = createHandlers(database, async () => ENGINE);
}

const report = (verdict: Verdict, url = OUTLET_PAGE, tabId = 7) =>
  handlers['gate.decided']({ url, decision: decisionOf(verdict) }, { tabId, url });
const read = (url = OUTLET_PAGE, text = TEXT, tabId = 7) =>
  handlers['page.read']({ page: reading(url, text) }, { tabId, url });
const popup = { tabId: null, url: 'chrome-extension://x/popup.html' };

async function state(tabId = 7): Promise<TabState> {
  const result = await handlers['tab.state']({ tabId }, popup);
  if (!result.ok) throw new Error(result.detail);
  return result.tab;
}

describe('a permitted page', () => {
  it('gets the annotator where it is charity news', async () => {
    await report('charity');
    expect(stage.injected).toEqual(['7 /annotator.js']);
    expect(await state()).toMatchObject({ state: 'charity', siteRule: 'always', decision: { score: 0.9 }, figures: 0 });
    expect(stage.badges.get(7)).toBe('…');
  });

  it('gets the annotator where the gate asked, and the words are of charity news', async () => {
    const answer = await handlers['gate.asked']({ question: QUESTION }, { tabId: 7, url: OUTLET_PAGE });
    expect(answer).toMatchObject({ ok: true, decision: { verdict: 'charity' } });
    expect(stage.injected).toEqual(['7 /annotator.js']);
    expect(await state()).toMatchObject({ state: 'charity' });
  });

  it('gets nothing where the gate asked, and the words are of another matter', async () => {
    const question = {
      ...QUESTION,
      title: '假基金会骗取捐款 3人获刑',
      text: '法院判处被告人有期徒刑。警方说，嫌疑人诈骗。',
    };
    const answer = await handlers['gate.asked']({ question }, { tabId: 7, url: OUTLET_PAGE });
    expect(answer).toMatchObject({ ok: true, decision: { verdict: 'article' } });
    expect(stage.injected).toEqual([]);
    expect(await state()).toMatchObject({ state: 'not-charity' });
  });

  const others: [verdict: Verdict, state: TabState['state'], badge: string][] = [
    ['article', 'not-charity', '–'],
    ['not-article', 'not-charity', '–'],
    ['untouchable', 'untouchable', '×'],
  ];
  it.each(others)('gets nothing else where it is %s', async (verdict, expected, badge) => {
    await report(verdict);
    expect(stage.injected).toEqual([]);
    expect((await state()).state).toBe(expected);
    expect(stage.badges.get(7)).toBe(badge);
  });

  it('is stored, marked and counted when it was read', async () => {
    await report('charity');
    const stored = await read();
    expect(stored).toMatchObject({ ok: true, lang: 'zh-Hans' });
    const marks = stored.ok ? stored.marks : [];
    expect(marks.map(({ start, end, category }) => [TEXT.slice(start, end), category])).toEqual([
      ['甲基金会', 'organization'],
      ['36人', 'figure'],
      ['12人', 'figure'],
    ]);
    expect(await database.figures.count()).toBe(2);
    expect(await state()).toMatchObject({ state: 'charity', figures: 2, organizations: 1, failure: null });
    expect((await state()).sourceIds).toEqual(stored.ok ? stored.sourceIds : []);
    expect(stage.badges.get(7)).toBe('2');
  });

  it('marks a rejected figure as such and does not count it; one in the bin is gone', async () => {
    await read();
    const [first, second] = await database.figures.orderBy('id').toArray();
    await database.figures.update(first?.id ?? '', { status: 'rejected' });
    await database.figures.update(second?.id ?? '', { deletedAt: 1 });
    const stored = await read();
    const figures = stored.ok ? stored.marks.filter(({ category }) => category === 'figure') : [];
    expect(figures).toMatchObject([{ id: first?.id, status: 'rejected' }]);
    expect((await state()).figures).toBe(0);
  });

  it('is the same whether the background lived on or was killed between any two events', async () => {
    await report('charity');
    restart();
    await read();
    restart();
    await read();
    restart();
    expect(await state()).toMatchObject({ state: 'charity', figures: 2 });
    expect(await database.figures.count()).toBe(2);
    expect(await database.sources.count()).toBe(1);
  });

  it('begins afresh when an application shows another article', async () => {
    await report('charity');
    await read();
    const next = 'https://www.gongyishibao.com/a/2.html';
    stage.tabs.set(7, { url: next });
    expect(await state()).toMatchObject({ state: 'not-charity', figures: 0, sourceIds: [], decision: null });
    await report('article', next);
    expect(await state()).toMatchObject({ state: 'not-charity', figures: 0 });
  });

  it('is let go where the tab shows the next one before it is understood', async () => {
    await report('charity');
    const understood = read();
    const next = 'https://www.gongyishibao.com/a/1.html?next';
    stage.tabs.set(7, { url: next });
    await report('charity', next);
    await understood;
    expect(await state()).toMatchObject({ url: next, decision: { verdict: 'charity' }, sourceIds: [], figures: 0 });
  });

  it('says which language it cannot read', async () => {
    await report('charity');
    const korean = '재단은 지난해 어린이 도서관을 열었고 많은 사람들이 책을 읽었다고 밝혔다.';
    expect(await read(OUTLET_PAGE, korean)).toMatchObject({ ok: false, code: 'unsupported-language', detail: 'ko' });
    expect(await state()).toMatchObject({ state: 'charity', unsupportedLang: 'ko', failure: null });
    expect(stage.badges.get(7)).toBe('?');
    expect(await database.sources.count()).toBe(0);
  });

  it('says so where it could not be stored', async () => {
    await report('charity');
    database.on('ready', () => undefined);
    await database.open();
    database.figures.hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await read()).toMatchObject({ ok: false, code: 'storage-full' });
    expect(await state()).toMatchObject({ failure: 'storage-full', figures: 0, sourceIds: [] });
    expect(stage.badges.get(7)).toBe('!');
  });

  it('says so where the database does not answer, and is read where it answers again', async () => {
    await report('charity');
    const asked = vi.spyOn(database.sites, 'get').mockRejectedValue(new DOMException('', 'UnknownError'));
    expect(await read()).toMatchObject({ ok: false, code: 'storage-blocked' });
    asked.mockRestore();
    expect(await state()).toMatchObject({ failure: 'storage-blocked', sourceIds: [] });
    expect(await read()).toMatchObject({ ok: true });
    expect(await state()).toMatchObject({ failure: null, figures: 2 });
  });

  it('is not read by itself where the database does not say whether it may be, and says why', async () => {
    const asked = vi.spyOn(database.sites, 'get').mockRejectedValue(new DOMException('', 'UnknownError'));
    await report('charity');
    asked.mockRestore();
    expect(stage.injected).toEqual([]);
    expect(await state()).toMatchObject({ state: 'charity', failure: 'storage-blocked', siteRule: 'always' });
  });
});

const decide = (value: 'always' | 'ask' | 'never') =>
  handlers['site.rule']({ host: 'www.gongyishibao.com', rule: value }, popup);

describe('what the reader decides for a site', () => {
  it.each(['ask', 'never'] as const)('%s: nothing is read by itself', async (value) => {
    await decide(value);
    await report('charity');
    expect(stage.injected).toEqual([]);
    expect(await state()).toMatchObject({ state: 'charity', siteRule: value });
  });

  it('never: what a script sends all the same is refused', async () => {
    await decide('never');
    expect(await read()).toMatchObject({ ok: false, code: 'no-access' });
    expect(await database.sources.count()).toBe(0);
  });

  it('never: hides the marks of its open tabs', async () => {
    await report('charity');
    stage.annotators.add(7);
    await decide('never');
    expect(stage.sent).toEqual([{ tabId: 7, message: { type: 'marks.show', payload: { shown: 'none' } } }]);
  });

  it('always: reads the page that is open', async () => {
    await decide('ask');
    await report('charity');
    await decide('always');
    expect(stage.injected).toEqual(['7 /annotator.js']);
    expect(await loadSiteRule(database, 'gongyishibao.com')).toBe('always');
  });

  it('ask: reads where the reader clicks', async () => {
    await decide('ask');
    await report('charity');
    expect(await handlers['tab.annotate']({ tabId: 7 }, popup)).toEqual({ ok: true });
    expect(stage.injected).toEqual(['7 /annotator.js']);
    expect(await read()).toMatchObject({ ok: true });
  });

  it('never: reads all the same where the reader clicks', async () => {
    await decide('never');
    await report('charity');
    await annotateTab(7);
    expect(await read()).toMatchObject({ ok: true });
  });
});

describe('a page of another site', () => {
  beforeEach(() => {
    stage.tabs.set(8, { url: OTHER_PAGE });
  });

  it('is not allowed, and hides its address', async () => {
    expect(await state(8)).toMatchObject({ state: 'not-allowed', url: null, siteRule: 'ask' });
    expect(await annotateTab(8)).toMatchObject({ ok: false, code: 'no-access' });
    expect(stage.injected).toEqual([]);
  });

  it('is looked at and read where the reader asks for just this page', async () => {
    // A click on the toolbar grants the tab for as long as its page stays.
    stage.granted.add('https://news.example.org/*');
    await handlers['site.rule']({ host: 'news.example.org', rule: 'ask' }, popup);
    expect(await annotateTab(8)).toEqual({ ok: true });
    expect(stage.injected).toEqual(['8 /gate.js']);
    restart();
    await report('article', OTHER_PAGE, 8);
    expect(stage.injected).toEqual(['8 /gate.js', '8 /annotator.js']);
    await read(OTHER_PAGE, TEXT, 8);
    expect(await state(8)).toMatchObject({ state: 'charity', figures: 2 });
  });

  it('stays untouched where it must, whatever is asked', async () => {
    stage.granted.add('https://news.example.org/*');
    await annotateTab(8);
    await report('untouchable', OTHER_PAGE, 8);
    expect(await annotateTab(8)).toMatchObject({ ok: false, code: 'no-access' });
    expect(stage.injected).toEqual(['8 /gate.js']);
  });
});

it('what a job has left to be counted is counted where a page asks for it', async () => {
  await database.open();
  await database.jobs.put({ id: 'tally all', kind: 'tally', args: null, cursor: '', createdAt: 0 });
  expect(await handlers['jobs.run']({ kind: 'tally' }, popup)).toEqual({ ok: true });
  expect(await database.jobs.count()).toBe(0);
});

describe('marks', () => {
  it('are hidden and shown where an annotator is, and the choice stays', async () => {
    await report('charity');
    stage.annotators.add(7);
    await handlers['tab.marks']({ tabId: 7, shown: 'none' }, popup);
    expect((await state()).marksShown).toBe('none');
    await handlers['tab.marks']({ tabId: 7, shown: 'all' }, popup);
    expect(stage.sent.map(({ message }) => message)).toEqual([
      { type: 'marks.show', payload: { shown: 'none' } },
      { type: 'marks.show', payload: { shown: 'all' } },
    ]);
    expect(stage.injected).toEqual(['7 /annotator.js']);
  });

  it('are told to be given up by the page that they are in, until the reader asks for them again', async () => {
    await report('charity');
    const inPage = { tabId: 7, url: OUTLET_PAGE };
    await handlers['marks.removed']({ url: OTHER_PAGE }, inPage);
    expect((await state()).marksRemoved).toBe(false);
    await handlers['marks.removed']({ url: OUTLET_PAGE }, inPage);
    expect((await state()).marksRemoved).toBe(true);
    await handlers['tab.marks']({ tabId: 7, shown: 'own' }, popup);
    expect(await state()).toMatchObject({ marksRemoved: false, marksShown: 'own' });
  });

  it('bring an annotator that is gone', async () => {
    await report('charity');
    await handlers['tab.marks']({ tabId: 7, shown: 'all' }, popup);
    expect(stage.injected).toEqual(['7 /annotator.js', '7 /annotator.js']);
  });
});

it('a tab that is closed meanwhile is no trouble', async () => {
  stage.tabs.delete(7);
  expect(await state()).toMatchObject({ url: null, figures: 0 });
  expect(await annotateTab(7)).toMatchObject({ ok: false, code: 'no-access' });
});
