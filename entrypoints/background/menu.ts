import { browser, type Browser } from 'wxt/browser';
import { callAnnotator, openPanel, PAGE_ACTS } from '../../utils/messages';
import type { Database } from '../../utils/storage';
import { annotateTab } from './annotate';
import { toggleMarks } from './show-marks';

type MenuContext = NonNullable<Browser.contextMenus.CreateProperties['contexts']>[0];

/** What the context menu offers on a web page, each by its id with the words of `_locales`. */
const ENTRIES: readonly { readonly id: string; readonly title: () => string; readonly context: MenuContext }[] = [
  { id: 'read-page', title: () => browser.i18n.getMessage('menuReadPage'), context: 'page' },
  { id: 'open-panel', title: () => browser.i18n.getMessage('menuOpenPanel'), context: 'page' },
  { id: 'highlight', title: () => browser.i18n.getMessage('menuHighlight'), context: 'selection' },
  { id: 'note', title: () => browser.i18n.getMessage('menuNote'), context: 'selection' },
  { id: 'figure', title: () => browser.i18n.getMessage('menuFigure'), context: 'selection' },
  { id: 'organization', title: () => browser.i18n.getMessage('menuOrganization'), context: 'selection' },
];

/** Adds the entries of the context menu. The browser keeps them, so they are added at install and update. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, context } of ENTRIES) {
    browser.contextMenus.create({ id, title: title(), contexts: [context], documentUrlPatterns: ['*://*/*'] });
  }
}

/**
 * Opens the popup with its copy button in focus: Enter copies. Only a window of ours can write to the clipboard. The popup
 * reads from its address what it was opened for; a click on the toolbar opens it as ever.
 */
function openCopying(): void {
  void browser.action.setPopup({ popup: '/popup.html#copy' });
  const opening = browser.action.openPopup();
  // A browser that opens no popup by itself leaves it at that.
  void opening.catch(() => undefined).then(() => browser.action.setPopup({ popup: '/popup.html' }));
}

/** Does what the reader has asked for in the context menu or by a shortcut: both have the same names for the same things. */
export function actInTab(database: Database, act: string, tabId: number): void {
  if (act === 'open-panel') openPanel(tabId);
  else if (act === 'read-page') void annotateTab(tabId);
  else if (act === 'copy-table') openCopying();
  else if (act === 'toggle-marks') void toggleMarks(database, tabId);
  else {
    const known = PAGE_ACTS.find((name) => name === act);
    if (known !== undefined) void callAnnotator(tabId, 'page.act', { act: known });
  }
}
