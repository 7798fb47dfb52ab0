import type { SiteRule } from '../model';
import type { Database } from './database';

/** A site goes by its host; `www.` in front makes no other site of it. */
const siteOf = (host: string) => host.toLowerCase().replace(/^www\./u, '');

/** What the reader decided for the site at `host`; `undefined` where nothing was decided. */
export async function loadSiteRule(database: Database, host: string): Promise<SiteRule | undefined> {
  return (await database.sites.get(siteOf(host)))?.rule;
}

export async function saveSiteRule(database: Database, host: string, rule: SiteRule, now: number): Promise<void> {
  await database.sites.put({ host: siteOf(host), rule, changedAt: now });
}
