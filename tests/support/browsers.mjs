import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * How a browser takes an unpacked extension. `flag`: `--load-extension`. `pipe`: branded Chrome has dropped that flag and
 * takes it by `Extensions.loadUnpacked` over the debugging pipe. `firefox`: WebDriver BiDi.
 * @typedef {'flag' | 'pipe' | 'firefox'} Loading
 * @typedef {{ readonly name: string, readonly path: string, readonly loading: Loading }} Browser
 */

const MAC = '/Applications';
const WINDOWS = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);
const CACHES = [
  path.join(os.homedir(), '.cache', 'puppeteer', 'chrome'),
  path.join(os.homedir(), '.cache', 'ms-playwright'),
  path.join(os.homedir(), 'Library', 'Caches', 'ms-playwright'),
];

/**
 * The browsers that we know, the ones easiest to drive first.
 * @type {readonly { name: string, loading: Loading, commands: readonly string[], mac: string, windows: string }[]}
 */
const KNOWN = [
  {
    name: 'Chromium',
    loading: 'flag',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    loading: 'flag',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    name: 'Brave',
    loading: 'flag',
    commands: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware/Brave-Browser/Application/brave.exe',
  },
  {
    name: 'Chrome for Testing',
    loading: 'flag',
    commands: ['chrome-for-testing'],
    mac: 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    windows: 'Google/Chrome for Testing/Application/chrome.exe',
  },
  {
    name: 'Google Chrome',
    loading: 'pipe',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    name: 'Firefox',
    loading: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

/**
 * The first browser of this machine that takes an extension in one of these ways; `undefined` where there is none.
 * `BROWSER_PATH` names one to use instead of looking.
 * @param {readonly Loading[]} [loadings]
 * @returns {Browser | undefined}
 */
export function findBrowser(loadings = ['flag', 'pipe', 'firefox']) {
  const named = process.env['BROWSER_PATH'];
  const found = named === undefined ? installed() : [identify(named)];
  return found.find(({ loading }) => loadings.includes(loading));
}

/** @returns {Browser[]} */
function installed() {
  return KNOWN.flatMap(({ name, loading, commands, mac, windows }) =>
    [
      ...commands.flatMap(onPath),
      path.join(MAC, mac),
      ...WINDOWS.map((folder) => path.join(folder, windows)),
      ...(name === 'Chrome for Testing' ? downloaded() : []),
    ]
      .filter((file) => existsSync(file))
      .map((file) => ({ name, loading, path: file })),
  );
}

/**
 * What a browser says it is: its program's name tells little, `chrome` may be any of four.
 * @param {string} file
 * @returns {Browser}
 */
function identify(file) {
  const version = execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  // The longest name that fits: `Google Chrome for Testing 150.0` says Google Chrome as well.
  const known = KNOWN.filter(({ name }) => version.includes(name)).sort((a, b) => b.name.length - a.name.length)[0];
  return { name: known?.name ?? version.trim(), loading: known?.loading ?? 'flag', path: file };
}

/** @param {string} command */
function onPath(command) {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .filter((file) => existsSync(file))
    .slice(0, 1);
}

/** Chrome for Testing where the common tools keep what they have downloaded. */
function downloaded() {
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
  ];
  return CACHES.filter((cache) => existsSync(cache)).flatMap((cache) =>
    readdirSync(cache).flatMap((version) => programs.map((program) => path.join(cache, version, program))),
  );
}
