import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../support/browsers.mjs';
import { ROOT } from '../../support/command.mjs';
import { serveSite } from '../../support/site.mjs';

export interface BrowserOptions {
  /** Folder in `.output`. */
  readonly build: string;
  /** Language of the browser's own interface, and so of ours. */
  readonly locale: string;
  /** Where the browser writes down everything that goes over its network stack. */
  readonly netLog?: string | undefined;
  /** A profile to come back to; a fresh one where none is named. */
  readonly profile?: string | undefined;
}

/** A browser with the extension that reaches nothing but loopback, where every host leads to the pages it is given. */
export interface Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** HTML by address without its scheme; a test may change it meanwhile. */
  readonly serve: (pages: Readonly<Record<string, string>>) => void;
  /** Addresses that were asked of the web, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** A site that every test may need: an editor on the web to paste into. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'editor.example/': '<!doctype html><title>editor</title>' };

/** What the browser does for its own sake. The driver's list of these is replaced by this one: only the last that is given counts. */
const UNWANTED = [
  // Pages of the web stay on http, where they are served.
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  // Asks the web for things.
  'AimEnabled',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  // Pages that wait behind the address bar: a third of what it costs to start.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // All pages of the web share a process: to begin one for each is a third of what it costs to open them.
  'IsolateOrigins',
  'site-per-process',
];

/** Starts a browser with the built extension, in a profile of its own. */
export async function startBrowser({ build, locale, netLog, profile }: BrowserOptions): Promise<Browser> {
  const program = findBrowser(['flag']);
  if (program === undefined) throw new Error('No browser that takes --load-extension; BROWSER_PATH may name one.');
  let pages: Readonly<Record<string, string>> = {};
  const site = await serveSite(({ host, path }) => pages[`${host}${path}`] ?? ELSEWHERE[`${host}${path}`]);
  const folder = profile ?? mkdtempSync(join(inject('profiles'), 'profile-'));
  const extension = resolve(ROOT, '.output', build);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: program.path,
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
      // There is none: without this the browser plays one on the processor.
      '--disable-gpu',
      `--disable-features=${UNWANTED.join(',')}`,
      '--disable-site-isolation-trials',
      '--renderer-process-limit=1',
      `--lang=${locale}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${site.port}, EXCLUDE 127.0.0.1`,
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`]),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  // Named without an origin: one of the extension's scheme is refused.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    serve: (what) => {
      pages = what;
    },
    requests: site.requests,
    close: async () => {
      await context.close();
      await site.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Browsers that wait for the next file of tests, by what they were started with. A worker's end ends them. */
const idle = new Map<string, Browser[]>();

const idleOf = ({ build, locale }: BrowserOptions): Browser[] => {
  const key = `${build} ${locale}`;
  const browsers = idle.get(key) ?? [];
  idle.set(key, browsers);
  return browsers;
};

/** A browser as it is after installing: one that has been cleared, or else a new one. */
export async function takeBrowser(options: BrowserOptions): Promise<Browser> {
  return idleOf(options).pop() ?? startBrowser(options);
}

/** Clears a browser for those who come after; one that cannot be cleared is closed. */
export async function giveBack(browser: Browser, options: BrowserOptions): Promise<void> {
  try {
    await clear(browser);
    idleOf(options).push(browser);
  } catch {
    await browser.close();
  }
}

/** Takes away all that the extension has stored, was allowed and knows by heart, and every page that is open. */
async function clear(browser: Browser): Promise<void> {
  const { context, extensionId } = browser;
  const opened = context.pages();
  const backstage = await context.newPage();
  await Promise.all(opened.map((page) => page.close()));
  browser.serve({});
  browser.requests.length = 0;
  const origin = `chrome-extension://${extensionId}`;
  await backstage.goto(`${origin}/manifest.json`);
  await backstage.evaluate(closeUnseen);
  await stopBackground(context, backstage);
  const devtools = await context.newCDPSession(backstage);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage,cache_storage' });
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.clearBrowserCookies');
  await devtools.detach();
  await backstage.evaluate(async () => {
    await navigator.clipboard.writeText('');
    const { origins = [] } = await chrome.permissions.getAll();
    const { host_permissions: always = [] } = chrome.runtime.getManifest();
    const granted = origins.filter((one) => !always.includes(one));
    if (granted.length > 0) await chrome.permissions.remove({ origins: granted });
    await chrome.scripting.unregisterContentScripts();
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.storage.sync.clear()]);
  });
}

/** Closes, in a page of the extension, what is none of the driver's pages: the side panel, and tabs that were discarded. */
async function closeUnseen(): Promise<void> {
  await chrome.sidePanel.setOptions({ enabled: false });
  await chrome.sidePanel.setOptions({ enabled: true });
  const own = await chrome.tabs.getCurrent();
  const others = (await chrome.tabs.query({})).filter(({ id }) => id !== own?.id);
  await chrome.tabs.remove(others.flatMap(({ id }) => id ?? []));
}

/** Ends the background as the browser does when it idles, or when it crashes, and waits until it is gone. */
export async function stopBackground(context: BrowserContext, backstage: Page): Promise<void> {
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
