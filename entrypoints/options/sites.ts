import { browser } from 'wxt/browser';
import type { SiteRow, SiteRule } from '../../utils/model';
import { matchPatternOf, OUTLETS } from '../../utils/settings';

export const EVERY_SITE = '*://*/*';

/** A site beyond the named outlets: what the reader decided of it, and whether the browser lets us look at it. */
export interface OwnSite {
  readonly host: string;
  readonly rule: SiteRule;
  /** The permissions that would be given back. */
  readonly origins: readonly string[];
}

/** The host that an allowed pattern means; `undefined` for all sites and for what is no web address. */
function hostOfPattern(pattern: string): string | undefined {
  const [, host] = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/u.exec(pattern) ?? [];
  return host;
}

/** What the reader types or pastes as a site: an address or a host; `undefined` where it is neither. */
export function readHost(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(hostname);
  return /^https?:$/u.test(protocol) && isHost ? hostname : undefined;
}

const OUTLET_ORIGINS: ReadonlySet<string> = new Set(OUTLETS.map(matchPatternOf));
const OUTLET_HOSTS: ReadonlySet<string> = new Set(OUTLETS.map(({ host }) => host.replace(/^www\./u, '')));

/** The sites of the reader's own: those that were allowed, and those that something was decided of. */
export function ownSites(rows: readonly SiteRow[], origins: readonly string[]): OwnSite[] {
  const sites = new Map<string, OwnSite>();
  for (const origin of origins) {
    const host = hostOfPattern(origin)?.replace(/^www\./u, '');
    if (host === undefined || OUTLET_ORIGINS.has(origin)) continue;
    sites.set(host, { host, rule: 'always', origins: [...(sites.get(host)?.origins ?? []), origin] });
  }
  for (const { host, rule } of rows) {
    if (!OUTLET_HOSTS.has(host)) sites.set(host, { host, rule, origins: sites.get(host)?.origins ?? [] });
  }
  return [...sites.values()].sort((a, b) => a.host.localeCompare(b.host));
}

/** What is decided of the named outlets, by host; every one is read that nothing else was decided of. */
export function outletRules(rows: readonly SiteRow[]): ReadonlyMap<string, SiteRule> {
  const decided = new Map(rows.map(({ host, rule }) => [host, rule]));
  return new Map(OUTLETS.map(({ host }) => [host, decided.get(host.replace(/^www\./u, '')) ?? 'always']));
}

/** Calls back with what may be looked at, now and after every change. */
export function watchOrigins(onOrigins: (origins: readonly string[]) => void): () => void {
  const load = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    onOrigins(origins);
  };
  const read = () => void load();
  read();
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  return () => {
    browser.permissions.onAdded.removeListener(read);
    browser.permissions.onRemoved.removeListener(read);
  };
}
