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
