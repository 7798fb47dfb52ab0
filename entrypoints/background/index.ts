import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCall, type Failure } from '../../utils/messages';
import { goOnForgetting, openDatabase, purgeBin, runTallyJobs } from '../../utils/storage';
import { showBadge } from './badge';
import { registerGate, runGateInOpenTabs } from './granted-sites';
import { createHandlers } from './handlers';
import { followSettings } from './follow-settings';
import { actInTab, addMenu } from './menu';
import { changeRecord, isSamePage } from './tab-records';

/**
 * The background lives from event to event: the browser ends it when nothing happens, and starts it again for the next
 * event. So every listener is added at once, and what has to last lies in the database or in session storage.
 */
export default defineBackground(() => {
  const database = openDatabase();
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  const handlers = createHandlers(database, async () => (await import('./engine')).engine);

  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    answerCall(message, sender, self, handlers).then(reply, (error: unknown) => {
      reply({ ok: false, code: 'no-answer', detail: String(error) } satisfies Failure);
    });
    // The answer comes later: this keeps the channel open, and the background alive until then.
    return true;
  });

  // What was begun is ended, and what has lain in the bin for its time goes. Trouble here shows where somebody asks for something.
  void goOnForgetting(database).catch(() => undefined);
  void runTallyJobs(database).catch(() => undefined);
  void purgeBin(database, Date.now()).catch(() => undefined);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void addMenu();
    void registerGate();
    void runGateInOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => void registerGate());

  followSettings(database);

  // The browser's prompt may close the popup that asked, so a grant is acted on here.
  browser.permissions.onAdded.addListener(({ origins }) => {
    void registerGate();
    if (origins !== undefined) void runGateInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(() => void registerGate());

  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) actInTab(database, String(menuItemId), tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) actInTab(database, command, tab.id);
  });

  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === undefined && url === undefined) return;
    // Another page, or one whose address the browser hides from us: what was known of the tab is over.
    void changeRecord(tabId, (record) =>
      record !== undefined && tab.url !== undefined && isSamePage(record.url, tab.url) ? record : undefined,
    );
    // While a page loads there is nothing to say of it; an application that shows another page says only where it is.
    if (status !== 'loading') void showBadge(database, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void changeRecord(tabId, () => undefined));
});
