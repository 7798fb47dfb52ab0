import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyPersonalRules } from '../../../utils/extraction';
import { detectLanguage } from '../../../utils/languages/detect';
import type { Extraction, Language } from '../../../utils/model';
import { buildFigure, buildOrganization } from '../../utils/storage/build-article';
import type { Engine } from '../../../entrypoints/background/understand';

/** The parts of the browser that a test looks at. Tabs, grants and storage behave; the rest is written down. */
export interface Stage {
  readonly tabs: Map<number, { readonly url?: string; readonly title?: string; readonly discarded?: boolean }>;
  /** Match patterns of hosts that may be looked at. */
  readonly granted: Set<string>;
  /** `7 /gate.js`, in order. */
  readonly injected: string[];
  readonly badges: Map<number, string>;
  /** What was sent to annotators, by tab. */
  readonly sent: { readonly tabId: number; readonly message: unknown }[];
  /** Tabs in which an annotator answers. */
  readonly annotators: Set<number>;
}

const hostOf = (pattern: string) => pattern.replace(/^[^/]*\/\/(?:\*\.)?/u, '').replace(/\/\*$/u, '');

function covers(pattern: string, address: string): boolean {
  const host = hostOf(address);
  const own = hostOf(pattern);
  return own === '*' || host === own || host.endsWith(`.${own}`);
}

function stub(area: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, method] of Object.entries(methods)) Reflect.set(area, name, method);
}

/** Sets a stage on which the background can act. Call it in `beforeEach`. */
export function setStage(manifestPatterns: readonly string[] = ['*://*.gongyishibao.com/*']): Stage {
  fakeBrowser.reset();
  const stage: Stage = {
    tabs: new Map(),
    granted: new Set(manifestPatterns),
    injected: [],
    badges: new Map(),
    sent: [],
    annotators: new Set(),
  };
  const isGranted = (address: string) => [...stage.granted].some((pattern) => covers(pattern, address));

  const tabOf = (tabId: number) => {
    const tab = stage.tabs.get(tabId);
    if (tab === undefined) throw new Error(`No tab with id: ${tabId}.`);
    const { url, ...rest } = tab;
    return {
      id: tabId,
      ...rest,
      ...(url !== undefined && isGranted(url.replace(/^(https?:\/\/[^/]+).*$/u, '$1/*')) ? { url } : {}),
    };
  };
  stub(fakeBrowser.tabs, {
    get: async (tabId: number) => tabOf(tabId),
    query: async ({ url = [] }: { url?: string | string[] }) =>
      [...stage.tabs.keys()]
        .map(tabOf)
        .filter((tab) => tab.url !== undefined)
        .filter((tab) => [url].flat().some((pattern) => covers(pattern, new URL(tab.url ?? '').host))),
    sendMessage: async (tabId: number, message: unknown) => {
      if (!stage.annotators.has(tabId))
        throw new Error('Could not establish connection. Receiving end does not exist.');
      stage.sent.push({ tabId, message });
      return { ok: true };
    },
  });
  stub(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every(isGranted),
    getAll: async () => ({ origins: [...stage.granted] }),
  });
  const registered = new Map<string, { id: string }>();
  stub(fakeBrowser.scripting, {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (tabOf(target.tabId).url === undefined) throw new Error('Cannot access contents of the page.');
      stage.injected.push(`${target.tabId} ${files.join()}`);
      return [];
    },
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
    registerContentScripts: async (scripts: { id: string }[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: { id: string }[]) => {
      for (const script of scripts) registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
  });
  stub(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void stage.badges.set(tabId, text),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
    setTitle: vi.fn(async () => undefined),
  });
  stub(fakeBrowser.i18n, { getMessage: (key: string) => key, getUILanguage: () => 'zh-CN' });
  stub(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ matches: [...manifestPatterns] }] }) });
  return stage;
}

/** An engine that finds every `N人` as a figure and every `…基金会` as an organization: enough to follow them through. */
export const ENGINE: Engine = {
  extract: (text: string, { lang }: { readonly lang: Language }): Extraction => {
    const met = new Map<string, number>();
    const figures = [...text.matchAll(/\d+人/gu)].map(({ 0: raw }) => {
      const nth = met.get(raw) ?? 0;
      met.set(raw, nth + 1);
      return buildFigure(text, { raw, value: Number.parseInt(raw, 10) }, nth);
    });
    const names = new Set([...text.matchAll(/[甲乙丙]\p{Script=Han}{0,4}基金会/gu)].map(({ 0: name }) => name));
    return { lang, figures, organizations: [...names].map((name) => buildOrganization(text, name)) };
  },
  applyPersonalRules,
  detectLanguage,
  findSentences: (text) => [{ start: 0, end: text.length }],
  detectInBrowser: async () => null,
  extractorVersion: 'test',
};
