import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findBrowser } from '../../support/browsers.mjs';
import { ROOT } from '../../support/command.mjs';
import { serveSite } from '../../support/site.mjs';

const ADD_ON = 'charity-tally@extensions';
/** Firefox gives each installation another address, unless it is told which. */
const ADDRESS = '2f8d6c1a-3b47-4c59-8e0d-6a9b1c2d3e4f';

/** Firefox with the extension, in which the named hosts lead to the pages of the test. */
export interface FirefoxSession {
  /** Opens one of the pages. */
  readonly open: (address: string) => Promise<Page>;
  /** Opens a page of the extension. */
  readonly openOwn: (file: string) => Promise<Page>;
  /** Ends the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
  /** Addresses that were asked of the web, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const hasArrived = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';

/** @param pages HTML by address without its scheme */
export async function openFirefox(pages: Readonly<Record<string, string>>): Promise<FirefoxSession> {
  const found = findBrowser(['firefox']);
  if (found === undefined) throw new Error('There is no Firefox; `npm test` says so and does not come here.');
  const site = await serveSite(({ host, path }) => pages[`${host}${path}`]);
  const profile = mkdtempSync(join(tmpdir(), 'charity-tally-'));
  const start = async (): Promise<Browser> => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: found.path,
      headless: true,
      userDataDir: profile,
      defaultViewport: { width: 1100, height: 900 },
      // Without it the driver may not visit pages of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: ADDRESS }),
        // An add-on that is loaded for a test is taken out when the browser ends; one that is installed is not.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextOptionalPermissionPrompts': false,
        'intl.locale.requested': 'zh-CN',
        'network.dns.localDomains': Object.keys(pages)
          .map((address) => address.split('/')[0])
          .join(','),
      },
    });
    await browser.installExtension(join(ROOT, '.output', 'firefox-mv3'));
    return browser;
  };
  let browser = await start();
  return {
    requests: site.requests,
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(`http://${address.replace('/', `:${site.port}/`)}`);
      return page;
    },
    openOwn: async (file) => {
      const page = await browser.newPage();
      // Firefox never tells its driver that such a page has arrived, so the page itself is asked.
      page.goto(`moz-extension://${ADDRESS}/${file}`).catch(() => undefined);
      await expect.poll(() => page.evaluate(hasArrived).catch(() => false)).toBe(true);
      return page;
    },
    restart: async () => {
      await browser.close();
      browser = await start();
    },
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
