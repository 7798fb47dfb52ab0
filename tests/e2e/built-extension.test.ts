import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBuild } from '../support/built-sizes.mjs';
import { readSourceFiles } from '../house/source-files';
import { ROOT } from '../support/command.mjs';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Every permission costs trust: one more, or one less, has to be decided here and explained in SECURITY.md. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];

/** What runs text as code, and what reaches the network. The policy of our pages forbids it too; here it is not even there. */
const NEVER: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['text run as code', /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*["'`]|importScripts/],
  ['a script from elsewhere', /\bimport\s*\(\s*["'`](?:https?:)?\/\//],
  ['a connection', /\bnew (?:WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection)\b|sendBeacon/],
  ['a store that pages share', /\blocalStorage\b|document\.cookie/],
];

/** Papa Parse can download what it parses, if it is told an address, which nothing of ours does. */
const OF_PAPA_PARSE = 'new XMLHttpRequest,this._config.withCredentials';

/** What would let a page know that a script of ours runs in it. The reader's selection and marks are the page's to see. */
const TELLTALES = /postMessage|dispatchEvent|CustomEvent|BroadcastChannel|window\.name|wxt:/;

/** Every way in which text can become markup. */
const SINKS =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|DOMParser|setHTMLUnsafe/g;

function filesOf(folder: string, ending: RegExp): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly incognito: string;
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
}

describe.each(BUILDS)('the build %s', (build) => {
  const folder = join(ROOT, '.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for exactly these permissions', () => {
    // Firefox has its side panel without asking for it.
    const expected = build === 'chrome-mv3' ? [...PERMISSIONS, 'sidePanel'] : PERMISSIONS;
    expect(manifest.permissions.toSorted()).toEqual(expected.toSorted());
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('asks for named hosts only, and looks at those only', () => {
    expect(manifest.host_permissions.length).toBeGreaterThan(20);
    expect(
      manifest.host_permissions.filter((pattern) => !/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern)),
    ).toEqual([]);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.matches.toSorted()).toEqual(manifest.host_permissions.toSorted());
    expect(manifest.content_scripts[0]?.js).toEqual(['gate.js']);
  });

  it('connects to nothing and shows itself to nobody', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('holds no character for which Chromium takes a script for broken UTF-8 and refuses the extension', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts).toContain('gate.js');
    expect(
      scripts.filter((file) =>
        /[\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/.test(readFileSync(join(folder, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  it('runs nothing that was not built in, and knows no way out', () => {
    const scripts = filesOf(folder, /\.js$/);
    expect(Object.keys(scripts)).toContain('background.js');
    for (const [what, pattern] of NEVER)
      expect(
        Object.keys(scripts).filter((file) => pattern.test((scripts[file] ?? '').replace(OF_PAPA_PARSE, ''))),
        what,
      ).toEqual([]);
  });

  it('says nothing to the pages in which it runs', () => {
    const scripts = filesOf(folder, /^(?:gate|annotator|card)\.js$/);
    expect(Object.keys(scripts)).toHaveLength(3);
    for (const [file, source] of Object.entries(scripts)) expect(TELLTALES.exec(source), file).toBeNull();
  });

  it('leaves markup to nobody but the renderer, which is never asked to', () => {
    const sinks = Object.values(filesOf(folder, /\.js$/)).flatMap((source) => source.match(SINKS) ?? []);
    // Preact assigns it for `dangerouslySetInnerHTML`, which nothing of ours uses.
    expect(sinks.filter((sink) => sink !== 'innerHTML')).toEqual([]);
    expect(
      Object.values(readSourceFiles()).filter((source) => /dangerouslySetInnerHTML|innerHTML/.test(source)),
    ).toEqual([]);
  });

  it('loads from its own folder only', () => {
    const pages = filesOf(folder, /\.(?:html|css)$/);
    expect(Object.keys(pages)).toContain('options.html');
    for (const [file, source] of Object.entries(pages)) {
      const requests = [...source.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)|@import\s+(\S+)/g)].map(
        ([, attribute, url, sheet]) => attribute ?? url ?? sheet ?? '',
      );
      expect(
        requests.filter((request) => !/^["']?\/(?!\/)/.test(request)),
        file,
      ).toEqual([]);
      expect(source, file).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i);
    }
  });

  it('opens the popup with one script, for each file more is waited for', () => {
    const [, ...more] = [...(filesOf(folder, /^popup\.html$/)['popup.html'] ?? '').matchAll(/(?:src|href)="[^"]+"/g)];
    expect(more).toEqual([]);
  });

  it('is as light as it promises', () => {
    const sizes = measureBuild(build);
    expect(sizes.map(({ entry }) => entry)).toEqual([
      'gate.js',
      'annotator.js',
      'card.js',
      'popup.html',
      'sidepanel.html',
      'review.html',
      'options.html',
      'welcome.html',
      'background.js',
    ]);
    expect(sizes.filter(({ bytes, limit }) => bytes > limit)).toEqual([]);
  });
});
