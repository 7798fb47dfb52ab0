import type { SiteRule } from '../model';
import { whenOpen, type Database } from './database';

/** A site goes by its host; `www.` in front makes no other site of it. */
const siteOf = (host: string) => host.toLowerCase().replace(/^www\./u, '');

/**
 * What the reader decided for the site at `host`; `undefined` where nothing was decided.
 * @throws what the database throws; `troubleOf` reads it
 */
export async function loadSiteRule(database: Database, host: string): Promise<SiteRule | undefined> {
  await whenOpen(database);
  return (await database.sites.get(siteOf(host)))?.rule;
}

/**
 * @param rule null takes back what was decided
 * @throws what the database throws; `troubleOf` reads it
 */
export async function saveSiteRule(
  database: Database,
  host: string,
  rule: SiteRule | null,
  now: number,
): Promise<void> {
  await whenOpen(database);
  if (rule === null) {
    await database.sites.delete(siteOf(host));
    return;
  }
  await database.sites.put({ host: siteOf(host), rule, changedAt: now });
}
