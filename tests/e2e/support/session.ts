import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../support/browsers.mjs';
import { ROOT } from '../../support/command.mjs';
import { serveSite } from '../../support/site.mjs';

export interface SessionOptions {
  /** HTML by address without its scheme: `www.gongyishibao.com/a`. */
  readonly pages: Readonly<Record<string, string>>;
  /** Folder in `.output`; the production build where none is named. */
  readonly build?: string;
  /** Language of the browser's own interface, and so of ours. */
  readonly locale?: string;
  /** Where the browser writes down everything that goes over its network stack. */
  readonly netLog?: string;
  /** A profile to come back to; a fresh one, removed afterwards, where none is named. */
  readonly profile?: string;
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

/** Sites that every test may need: an editor on the web to paste into. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'editor.example': '<!doctype html><title>editor</title>' };

/** Starts a browser with the built extension. It has a profile of its own and reaches nothing but loopback. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { pages, build = 'chrome-mv3', locale = 'zh-CN' } = options;
  const browser = findBrowser(['flag']);
  if (browser === undefined) throw new Error('No browser that takes --load-extension; BROWSER_PATH may name one.');
  const site = await serveSite(({ host, path }) => pages[`${host}${path}`] ?? ELSEWHERE[host]);
  const profile = options.profile ?? mkdtempSync(join(inject('profiles'), 'profile-'));
  const extension = resolve(ROOT, '.output', build);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    locale,
    viewport: { width: 1100, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${locale}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${site.port}, EXCLUDE 127.0.0.1`,
      ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`]),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  // Named without an origin: one of the extension's scheme is refused.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
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
    requests: site.requests,
    open: (address) => openAt(`http://${address}`),
    openOwn,
    close: async () => {
      await context.close();
      await site.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
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
export async function killBackground({ context, backstage }: Session): Promise<void> {
  const devtools = await context.newCDPSession(backstage);
  const stopped = new Promise<void>((done) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}
