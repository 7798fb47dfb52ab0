import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, TargetType } from 'puppeteer-core';

/**
 * @typedef {import('./browsers.mjs').Browser} Found
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {object} DemoBrowser
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} origin of the extension's own pages
 * @property {(path: string) => string} addressOf where a page of the site stands in this browser
 * @property {() => Promise<void>} close
 */

/** Firefox gives each installation another address, unless it is told which. */
const FIREFOX_UUID = '7d1f3a52-6a0c-4e0b-9b5e-2f4c8d0e1a37';
const FIREFOX_ID = 'charity-tally@extensions';

/**
 * Starts a browser with the extension loaded. `host` leads to loopback in it; every other name stays what it is.
 * @param {Found} found
 * @param {{ extension: string, host: string, port: number, headless: boolean }} options
 * @returns {Promise<DemoBrowser>}
 */
export async function startDemoBrowser(found, options) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'charity-tally-'));
  const start = found.loading === 'firefox' ? startFirefox : startChromium;
  const { browser, origin, addressOf } = await start(found, { ...options, profile });
  return {
    browser,
    origin,
    addressOf,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * @typedef {{ extension: string, host: string, port: number, headless: boolean, profile: string }} Start
 * @param {Found} found
 * @param {Start} start
 * @returns {Promise<Omit<DemoBrowser, 'close'>>}
 */
async function startChromium(found, { extension, host, port, headless, profile }) {
  const isFlag = found.loading === 'flag';
  const browser = await launch({
    executablePath: found.path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    pipe: true,
    // A list is loaded over the pipe.
    enableExtensions: isFlag ? true : [extension],
    args: [
      '--no-first-run',
      '--window-size=1100,900',
      `--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`,
      ...(isFlag ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://'),
  );
  // Node gives no origin for an address that is not of the web.
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  return { browser, origin, addressOf: (file) => `http://${host}${file}` };
}

/**
 * @param {Found} found
 * @param {Start} start
 * @returns {Promise<Omit<DemoBrowser, 'close'>>}
 */
async function startFirefox(found, { extension, host, port, headless, profile }) {
  const browser = await launch({
    browser: 'firefox',
    executablePath: found.path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    // Without it the driver may not visit pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'network.dns.localDomains': host,
    },
  });
  await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}`, addressOf: (file) => `http://${host}:${port}${file}` };
}

/**
 * Opens a page of the extension. Firefox never tells its driver that such a page has arrived, so the page itself is asked.
 * @param {DemoBrowser} demo
 * @param {string} file
 * @returns {Promise<Page>}
 */
export async function openOwnPage({ browser, origin }, file) {
  const page = await browser.newPage();
  page.goto(`${origin}/${file}`).catch(() => undefined);
  await page.waitForFunction(() => location.protocol.endsWith('-extension:') && document.readyState === 'complete');
  return page;
}
