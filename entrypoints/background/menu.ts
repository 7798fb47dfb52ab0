import { browser } from 'wxt/browser';

export const MENU_READ_PAGE = 'read-page';

/** Adds what the context menu offers on a web page. The browser keeps it, so it is added at install and update. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_READ_PAGE,
    title: browser.i18n.getMessage('menuReadPage'),
    contexts: ['page'],
    documentUrlPatterns: ['*://*/*'],
  });
}
