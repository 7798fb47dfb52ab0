import { readFileSync } from 'node:fs';
import { preact } from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { OUTLET_PATTERNS } from './utils/settings';

const UNSAFE = /[\u0080-\u009f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

const NOT_ASCII = /[\u0080-\uffff]/g;
const RUNS_IN_PAGES: ReadonlySet<string> = new Set(['gate.js', 'annotator.js', 'card.js']);

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What a Rolldown bundle is made of, as far as `escapeUnsafe` looks at it. */
type Bundle = Readonly<Record<string, { readonly type: string; readonly fileName: string; code?: string }>>;

/**
 * Escapes the characters for which Chromium takes a script for broken UTF-8 and refuses the whole extension without a word:
 * noncharacters (Dexie holds a U+FFFF) and halves of characters, and beside them what editors and parsers read as line ends
 * or marks. In scripts that run in pages everything is escaped that is not ASCII, so that no page's own encoding can matter;
 * elsewhere Chinese stays as it is, because escapes weigh more.
 */
function escapeUnsafe() {
  return {
    name: 'escape-unsafe',
    generateBundle: {
      order: 'post' as const,
      handler(_options: unknown, bundle: Bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          const unsafe = RUNS_IN_PAGES.has(output.fileName) ? NOT_ASCII : UNSAFE;
          output.code = output.code?.replace(unsafe, escapeUnit) ?? '';
        }
      },
    },
  };
}

interface Package {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): Package =>
  // A package names its licence and its dependencies so, or the build ends here.
  JSON.parse(readFileSync(new URL(`${folder}package.json`, import.meta.url), 'utf8'));

/** What is built in beside our own code, with its licence: the options show it. */
const bundled = () =>
  Object.keys(readPackage('./').dependencies).map((name) => ({
    name,
    license: readPackage(`./node_modules/${name}/`).license,
  }));

const EVERY_SITE = '*://*/*';

/**
 * Nothing leaves the machine: extension pages may connect to nothing, load nothing from elsewhere, and be framed by
 * nobody. Preact sets styles through the object model, so no inline style is needed.
 */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What the extension asks for, and why:
 * `storage` settings, and what a tab shows; `unlimitedStorage` a reader's collection is never evicted; `scripting` the
 * annotator on charity news only, the gate on sites that the reader allowed; `activeTab` "just this page";
 * `contextMenus` the same from the context menu. `sidePanel` comes with the side panel, whose entry point adds it.
 */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'] as const;

/** Firefox keeps the reader's data under this id; it must never change. */
const FIREFOX: UserManifest['browser_specific_settings'] = {
  gecko: {
    id: 'charity-tally@extensions',
    // The CSS Custom Highlight API came with 140; Firefox for Android asks for 142 where data collection is declared.
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), escapeUnsafe()],
    define: { BUNDLED_PACKAGES: JSON.stringify(bundled()) },
    worker: { format: 'es' as const, plugins: () => [escapeUnsafe()] },
    // Dexie's own entry is written for browsers of 2015; this is the same code for those that the manifest asks for.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  hooks: {
    // Built together, pages share small files: two dozen of them had to be fetched before one could be drawn.
    'entrypoints:grouped': (_, groups) => {
      groups.splice(
        0,
        groups.length,
        ...groups.flatMap((group) => (Array.isArray(group) ? group.map((page) => [page]) : [group])),
      );
    },
  },
  manifest: ({ browser, command, mode }): UserManifest => {
    // Nobody can press the browser's permission prompt in an automated run, so the build for tests has every site granted.
    const isEndToEnd = mode === 'e2e';
    return {
      name: '__MSG_extensionName__',
      short_name: '__MSG_actionTitle__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      incognito: 'not_allowed',
      permissions: [...PERMISSIONS],
      host_permissions: isEndToEnd ? [EVERY_SITE] : [...OUTLET_PATTERNS],
      ...(isEndToEnd ? {} : { optional_host_permissions: [EVERY_SITE] }),
      action: { default_title: '__MSG_actionTitle__' },
      // Four is what a browser takes by default; the reader can change each in the browser's own settings.
      commands: {
        'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_menuOpenPanel__' },
        'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextMark__' },
        highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_menuHighlight__' },
        'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggleMarks__' },
        'copy-table': { description: '__MSG_commandCopyTable__' },
      },
      // The gate is listed by hand: a content script of the framework tells every page the extension's id.
      content_scripts: [
        { matches: isEndToEnd ? [EVERY_SITE] : [...OUTLET_PATTERNS], js: ['gate.js'], run_at: 'document_idle' },
      ],
      // The development server needs a connection to itself, and sets a policy of its own.
      ...(command === 'build' ? { content_security_policy: { extension_pages: PAGES_POLICY } } : {}),
      // light-dark() of the interface's colors came with Chrome 123.
      ...(browser === 'firefox' ? { browser_specific_settings: FIREFOX } : { minimum_chrome_version: '123' }),
    };
  },
});
