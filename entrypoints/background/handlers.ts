import { browser } from 'wxt/browser';
import { decide } from '../../utils/gate';
import { callAnnotator, type Failure, type Handlers } from '../../utils/messages';
import type { GateDecision } from '../../utils/model';
import { forget, runTallyJobs, saveSiteRule, troubleOf, type Database } from '../../utils/storage';
import { annotateIfAllowed, annotateTab, changePage } from './annotate';
import { showBadge } from './badge';
import { collect } from './collect';
import { loadDetails, loadForm } from './details';
import { saveDraft } from './drafts';
import { createEditHandlers } from './edit-handlers';
import { inject } from './inject';
import { readPage } from './read-page';
import { readText } from './read-text';
import { showArticle } from './show-article';
import { readSelection } from './selection';
import { changeRecord, isSamePage } from './tab-records';
import { showMarks } from './show-marks';
import { readTabState } from './tab-state';
import type { LoadEngine } from './understand';

const DONE = { ok: true } as const;
const NO_TAB: Failure = { ok: false, code: 'no-access', detail: 'no tab' };

/** The open tabs of a site that we may look at. A rule holds for the host with and without `www.`, as it is stored. */
async function tabsOf(host: string): Promise<number[]> {
  const bare = host.toLowerCase().replace(/^www\./u, '');
  const tabs = await browser.tabs.query({ url: [`*://${bare}/*`, `*://www.${bare}/*`] }).catch(() => []);
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Keeps what was decided of a tab's page, and does what follows from it. */
async function takeDecision(database: Database, tabId: number, url: string, decision: GateDecision): Promise<void> {
  const record = await changePage(tabId, url, (page) => ({ ...page, decision }));
  await annotateIfAllowed(database, tabId, record);
  await showBadge(database, tabId);
}

/** The answers to every call. Nothing here outlives an answer: the next call may meet a background that was just started. */
export function createHandlers(database: Database, loadEngine: LoadEngine): Handlers {
  return {
    ...createEditHandlers(database),

    'gate.decided': async ({ url, decision }, { tabId }) => {
      if (tabId === null) return NO_TAB;
      await takeDecision(database, tabId, url, decision);
      return DONE;
    },

    'gate.asked': async ({ question }, { tabId }) => {
      if (tabId === null) return NO_TAB;
      const decision = decide(question);
      await takeDecision(database, tabId, question.url, decision);
      return { ok: true, decision };
    },

    'page.read': async ({ page }, { tabId }) => {
      if (tabId === null) return NO_TAB;
      const stored = await readPage(database, loadEngine, tabId, page);
      await showBadge(database, tabId);
      return stored;
    },

    'marks.removed': async ({ url }, { tabId }) => {
      if (tabId === null) return NO_TAB;
      await changeRecord(tabId, (page) =>
        page !== undefined && isSamePage(page.url, url) ? { ...page, marksRemoved: true } : page,
      );
      return DONE;
    },

    'tab.state': async ({ tabId }) => ({ ok: true, tab: await readTabState(database, tabId) }),

    'tab.annotate': ({ tabId }) => annotateTab(tabId),

    'tab.marks': async ({ tabId, shown }) => {
      await showMarks(database, tabId, shown);
      return DONE;
    },

    'mark.details': async (mark, caller) => loadDetails(database, mark, caller),

    'collection.add': (wanted, caller) => collect(database, wanted, caller),
    'script.wanted': async ({ script }, { tabId }) =>
      tabId !== null && (await inject(tabId, `/${script}.js`)) ? DONE : NO_TAB,

    'selection.read': (selection, caller) => readSelection(database, loadEngine, selection, caller),

    'mark.reveal': async ({ tabId, id }) => callAnnotator(tabId, 'mark.reveal', { id }),

    'draft.save': (draft, caller) => saveDraft(database, draft, caller),

    'mark.form': (mark, caller) => loadForm(database, mark, caller),

    forget: async ({ wanted }) => forget(database, wanted, Date.now()),

    'article.show': async (place) => showArticle(place),

    'text.read': async (text) => readText(database, await loadEngine(), text),

    'text.understand': async ({ text, lang }) => {
      const { extract } = await loadEngine();
      return { ok: true, extraction: extract(text, { lang }) };
    },

    'jobs.run': async () => {
      // The browser lets the background live until it has answered.
      try {
        await runTallyJobs(database);
      } catch (error) {
        return troubleOf(error);
      }
      return DONE;
    },

    'site.rule': async ({ host, rule }) => {
      try {
        await saveSiteRule(database, host, rule, Date.now());
      } catch (error) {
        return troubleOf(error);
      }
      for (const tabId of await tabsOf(host)) {
        // Asking is for the next page: what is marked here was read, and stays marked.
        if (rule === 'always' || rule === 'never') await showMarks(database, tabId, rule === 'always' ? 'all' : 'none');
        await showBadge(database, tabId);
      }
      return DONE;
    },
  };
}
