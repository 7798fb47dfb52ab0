import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARITY_PAGES } from '../support/pages/charity.mjs';
import { FIXTURES } from '../support/pages/fixtures';
import { GENERAL_PAGES } from '../support/pages/general.mjs';
import { pageOf } from '../support/pages/skeletons.mjs';
import { IS_SOAK } from '../support/soak';
import { waitForMarks } from './support/marks';
import { openSession, type Session } from './support/session';

/** All of them take minutes; a few show in seconds that nothing grows with each. */
const NAVIGATIONS = IS_SOAK ? 200 : 6;
/** The gate has looked, and on charity news the annotator has read: what follows comes later and is cut off, as readers do. */
const VISIT_MS = 400;
const HOST = 'www.gongyishibao.com';

/** The page on which everything is measured. */
const [TITLE, , TEXT] = CHARITY_PAGES[0] ?? ['', 'newspaper', ''];
const MEASURED = pageOf('wordpress', { title: TITLE, text: TEXT });

const VISITED = [
  ...CHARITY_PAGES.map(([title, skeleton, text]) => pageOf(skeleton, { title, text })),
  ...GENERAL_PAGES.slice(0, 20).map(([title, skeleton, text]) => pageOf(skeleton, { title, text })),
  // Nesting without end takes seconds to be built by the browser itself.
  ...FIXTURES.filter(({ name }) => name !== 'nesting without end').map(({ html }) => html),
];

/** What a page holds of ours and of its own, once everything that can go has gone. */
interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** MutationObservers of our scripts; what observes nothing any more is collected. */
  readonly observers: number;
  readonly highlights: number;
}

/** Observers and highlights are what they were; of memory a browser may keep a little for itself. */
function expectTheSame(after: Held, before: Held): void {
  expect(before.observers).toBeGreaterThan(0);
  expect({ observers: after.observers, highlights: after.highlights }).toEqual({
    observers: before.observers,
    highlights: before.highlights,
  });
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.2);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.2);
  expect(after.heapBytes).toBeLessThanOrEqual(before.heapBytes * 1.15 + 1_000_000);
}

describe('a tab through many navigations', () => {
  let session: Session;
  let page: Page;
  let devtools: CDPSession;
  const contexts = new Map<number, string>();

  beforeAll(async () => {
    session = await openSession({
      pages: {
        ...Object.fromEntries(VISITED.map((html, at) => [`${HOST}/visit/${at}.html`, html])),
        [`${HOST}/measured.html`]: MEASURED,
      },
    });
    page = await session.open(`${HOST}/measured.html`);
    devtools = await session.context.newCDPSession(page);
    devtools.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.id, context.origin));
    devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
    devtools.on('Runtime.executionContextsCleared', () => contexts.clear());
    await devtools.send('Runtime.enable');
    await devtools.send('Performance.enable');
  });
  afterAll(() => session.close());

  async function countObservers(): Promise<number> {
    let observers = 0;
    for (const [contextId, origin] of contexts) {
      if (!origin.startsWith('chrome-extension://')) continue;
      const { result } = await devtools.send('Runtime.evaluate', {
        expression: 'MutationObserver.prototype',
        contextId,
      });
      if (result.objectId === undefined) throw new Error('There is no such prototype.');
      const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: count } = await devtools.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      observers += Number(count.value);
    }
    return observers;
  }

  async function measure(): Promise<Held> {
    await waitForMarks(page);
    await page.waitForTimeout(2 * VISIT_MS);
    for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
    const observers = await countObservers();
    const { metrics } = await devtools.send('Performance.getMetrics');
    const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      heapBytes: valueOf('JSHeapUsedSize'),
      nodes: valueOf('Nodes'),
      listeners: valueOf('JSEventListeners'),
      observers,
      highlights: await page.evaluate(() => CSS.highlights.size),
    };
  }

  it('from page to page holds in the end what it held in the beginning', async ({ annotate }) => {
    const visit = async (at: number) => {
      await page.goto(`http://${HOST}/visit/${at % VISITED.length}.html`);
      await page.waitForTimeout(VISIT_MS);
    };
    // The browser keeps the last few pages for going back; they are there before the first measurement as well.
    for (let at = 0; at < 8; at += 1) await visit(at);
    await page.goto(`http://${HOST}/measured.html`);
    const before = await measure();
    for (let at = 0; at < NAVIGATIONS; at += 1) await visit(at);
    await page.goto(`http://${HOST}/measured.html`);
    const after = await measure();
    await annotate(`${NAVIGATIONS} navigations: ${JSON.stringify({ before, after })}`);
    expectTheSame(after, before);
  }, 400_000);
});
