import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBuild } from '../support/built-sizes.mjs';
import { ROOT } from '../support/command.mjs';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Every permission costs trust: one more, or one less, has to be decided here and explained in SECURITY.md. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];

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
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS.toSorted());
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
