/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample article that is served
 * on this machine under the name of a real outlet. Without a display (or with `--headless`) it does the same unseen: it
 * prints the tally as a table, leaves screenshots in `.output/demo/`, and ends.
 *
 * Plain Node, because it runs before there is a node_modules.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { articlePage, readArticle } from './support/article-page.mjs';
import { findBrowser } from './support/browsers.mjs';
import { ROOT, runCommand } from './support/command.mjs';
import { installBrowsers, installDependencies } from './support/install.mjs';
import { serveSite } from './support/site.mjs';
import { printTable } from './support/table.mjs';

const HOST = 'www.gongyishibao.com';
const ARTICLE = '/html/sample.html';
const SCREENS = path.join(ROOT, '.output', 'demo');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');

await installDependencies();
await installBrowsers([['flag', 'pipe', 'firefox']]);
const found = findBrowser();
if (found === undefined) {
  console.error('No browser found: install Chromium, Chrome, Edge, Brave or Firefox, or name one with BROWSER_PATH=…');
  process.exit(1);
}

const isFirefox = found.loading === 'firefox';
console.log('building …');
const build = await runCommand('wxt', isFirefox ? ['build', '-b', 'firefox', '--mv3'] : ['build']);
if (build.code !== 0) {
  console.error(build.output);
  process.exit(1);
}

console.log(`opening ${found.name} …`);
const sample = readArticle(readFileSync(path.join(ROOT, 'tests/support/articles/sample-1.txt'), 'utf8'));
const site = await serveSite(({ path: file }) => (file === ARTICLE ? articlePage(sample) : undefined));
// Its driver stands in node_modules, which may have been installed only now.
const { openOwnPage, startDemoBrowser } = await import('./support/demo-browser.mjs');
const demo = await startDemoBrowser(found, {
  extension: path.join(ROOT, '.output', isFirefox ? 'firefox-mv3' : 'chrome-mv3'),
  host: HOST,
  port: site.port,
  headless,
});
try {
  const article = await openArticle();
  const popup = await openPopup();
  console.log(`\n${sample.title}\n`);
  printTable(await readTally(popup));
  if (headless) await takeScreenshots({ article, popup, review: await openReview() });
  else {
    await article.bringToFront();
    console.log('\nClick the extension in the toolbar for its popup. Close the browser to end.');
    await new Promise((resolve) => {
      demo.browser.once('disconnected', () => resolve(undefined));
    });
  }
} finally {
  await demo.close();
  await site.close();
}

/** The sample article, once its figures are marked. */
async function openArticle() {
  const page = (await demo.browser.pages())[0] ?? (await demo.browser.newPage());
  await page.goto(demo.addressOf(ARTICLE));
  // The page that welcomes a newcomer opens in front some time after installing, and nothing is painted behind it.
  for (let tries = 0; tries < 60; tries += 1) {
    await page.bringToFront();
    if (await page.evaluate(() => CSS.highlights.size > 0)) return page;
    await sleep(500);
  }
  throw new Error('The article was not marked within half a minute.');
}

/** The popup over the article's tab, as a page of its own, filled. */
async function openPopup() {
  const page = await openOwnPage(demo, 'popup.html');
  const tab = await page.evaluate(async (name) => {
    const tabs = await (globalThis.browser ?? chrome).tabs.query({});
    return tabs.find(({ url }) => url?.endsWith(name))?.id;
  }, ARTICLE);
  await page.close();
  const popup = await openOwnPage(demo, `popup.html?tab=${tab}`);
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('table');
  return popup;
}

/** The review page, with what was just stored. */
async function openReview() {
  const review = await openOwnPage(demo, 'review.html');
  await review.setViewport({ width: 1280, height: 800 });
  await review.bringToFront();
  await review.waitForSelector('.row');
  return review;
}

/**
 * The rows of the tally as the popup shows them.
 * @param {import('puppeteer-core').Page} popup
 */
function readTally(popup) {
  return popup.evaluate(() =>
    [...document.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );
}

/** @param {Record<string, import('puppeteer-core').Page>} pages */
async function takeScreenshots(pages) {
  mkdirSync(SCREENS, { recursive: true });
  for (const [name, page] of Object.entries(pages)) {
    /** @type {`${string}.png`} */
    const file = `${SCREENS}/${name}.png`;
    await page.bringToFront();
    await page.screenshot({ path: file, fullPage: true });
    console.log(path.relative(ROOT, file));
  }
}
