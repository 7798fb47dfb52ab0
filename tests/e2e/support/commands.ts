import type { Page } from 'playwright-core';
import type { Session } from './session';
import { tabIdOf } from './session';

/** The script of the background that lives now: after the extension was reloaded it is another one. */
async function workerOf({ context, extensionId }: Session) {
  const isOurs = (address: string) => new URL(address).host === extensionId;
  const worker = context.serviceWorkers().findLast((one) => isOurs(one.url()));
  return worker ?? context.waitForEvent('serviceworker');
}

/**
 * Has the browser say that a shortcut was pressed on a page. No automated key reaches the browser's own shortcuts; this is
 * the very event that follows one.
 */
export async function pressCommand(session: Session, page: Page, command: string): Promise<void> {
  const tabId = await tabIdOf(session, page);
  await (
    await workerOf(session)
  ).evaluate(
    async ([name, id]) => {
      const dispatch: unknown = Reflect.get(chrome.commands.onCommand, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('This browser lets nobody say that a shortcut was pressed.');
      Reflect.apply(dispatch, chrome.commands.onCommand, [name, await chrome.tabs.get(id)]);
    },
    [command, tabId] as const,
  );
}

/** Has the browser say that an entry of its context menu was chosen on a page; the entry has to be there. */
export async function chooseInMenu(session: Session, page: Page, entry: string): Promise<void> {
  const tabId = await tabIdOf(session, page);
  await (
    await workerOf(session)
  ).evaluate(
    async ([menuItemId, id]) => {
      // Refused where there is no such entry.
      await chrome.contextMenus.update(menuItemId, { enabled: true });
      const dispatch: unknown = Reflect.get(chrome.contextMenus.onClicked, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('This browser lets nobody say that an entry was chosen.');
      Reflect.apply(dispatch, chrome.contextMenus.onClicked, [{ menuItemId }, await chrome.tabs.get(id)]);
    },
    [entry, tabId] as const,
  );
}
