import type { BrowserContext, Page } from 'playwright-core';
import { giveBack, startBrowser, stopBackground, takeBrowser } from './browser';

export interface SessionOptions {
  /** HTML by address without its scheme: `www.gongyishibao.com/a`. */
  readonly pages: Readonly<Record<string, string>>;
  /** Folder in `.output`; the production build where none is named. */
  readonly build?: string;
  /** Language of the browser's own interface, and so of ours. */
  readonly locale?: string;
  /** Where the browser writes down everything that goes over its network stack. */
  readonly netLog?: string;
  /** A profile to come back to. */
  readonly profile?: string;
  /** A browser in which the extension was installed just now, and that nobody has used. */
  readonly isNew?: boolean;
}

/** A browser with the extension, in which every host leads to the pages of the test. */
export interface Session {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A page of the extension's origin with no script of ours: it sees what the extension did without waking or asking it. */
  readonly backstage: Page;
  /** Addresses that were asked of the web, in order. */
  readonly requests: readonly string[];
  /** Opens one of `pages` in a tab of its own. */
  readonly open: (address: string) => Promise<Page>;
  /** Opens a page of the extension: `popup.html?tab=3`. */
  readonly openOwn: (file: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Opens a browser with the built extension as it is after installing. It reaches nothing but loopback. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { pages, build = 'chrome-mv3', locale = 'zh-CN', profile, netLog, isNew = false } = options;
  const start = { build, locale, profile, netLog };
  const isOwn = isNew || profile !== undefined || netLog !== undefined;
  const browser = await (isOwn ? startBrowser(start) : takeBrowser(start));
  browser.serve(pages);
  const { context, extensionId, requests } = browser;
  const openAt = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const openOwn = (file: string) => openAt(`chrome-extension://${extensionId}/${file}`);
  return {
    context,
    extensionId,
    backstage: await openOwn('manifest.json'),
    requests,
    open: (address) => openAt(`http://${address}`),
    openOwn,
    close: () => (isOwn ? browser.close() : giveBack(browser, start)),
  };
}

/** The browser's number of the tab that shows an address. */
export async function tabIdOf({ backstage }: Session, page: Page): Promise<number> {
  const id = await backstage.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    // Without the permission `tabs` an address is told only of sites that we may read, which these are.
    return tabs.find((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return id;
}

/** What the toolbar shows for a tab. */
export async function badgeOf(session: Session, page: Page): Promise<string> {
  const tabId = await tabIdOf(session, page);
  return session.backstage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** The popup as it stands above a page, in a tab of its own and in its own width. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  const popup = await session.openOwn(`popup.html?tab=${await tabIdOf(session, page)}`);
  await popup.setViewportSize({ width: 360, height: 600 });
  // The footer stands there as soon as the scope was read.
  await popup.getByRole('contentinfo').waitFor();
  return popup;
}

/**
 * Waits until the background has once started to its end. The browser writes down only then which events wake it: one that
 * is killed in the moment of its installation is never started again, whatever it would have done.
 */
export async function waitForBackground({ backstage }: Session): Promise<void> {
  await backstage.waitForFunction(
    () =>
      chrome.runtime.sendMessage({ type: 'tab.state', payload: { tabId: 0 } }).then(
        () => true,
        () => false,
      ),
    undefined,
    { polling: 50 },
  );
}

/**
 * Has the browser load the extension anew, as after an update: its pages close, and scripts of the old one are left behind in
 * open tabs.
 * @returns the session with a page of the new one to look from
 */
export async function reloadExtension(session: Session): Promise<Session> {
  const { context } = session;
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  // Without it an unpacked extension that is loaded anew stays switched off.
  await settings.evaluate(() => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration: (changes: object) => Promise<void> };
    };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await session.backstage.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  for (let tries = 0; tries < 20; tries += 1) {
    await settings.waitForTimeout(250);
    const backstage = await session.openOwn('manifest.json').catch(() => undefined);
    if (backstage === undefined) continue;
    await settings.close();
    return { ...session, backstage };
  }
  throw new Error('The extension has not come back.');
}

/** Ends the background as the browser does when it idles, or when it crashes, and waits until it is gone. */
export const killBackground = ({ context, backstage }: Session): Promise<void> => stopBackground(context, backstage);
