import { liveQuery, type Subscription } from 'dexie';
import type { OrganizationRow, RateRow, RuleRow, SiteRow } from '../model';
import { whenOpen, type Database } from './database';
import { troubleOf, type StorageTrouble } from './trouble';

/** What the reader has set down by hand and can look through: short lists, whatever else is stored. */
export interface OwnLists {
  readonly sites: readonly SiteRow[];
  readonly watched: readonly OrganizationRow[];
  readonly rules: readonly RuleRow[];
  readonly rates: readonly RateRow[];
}

const isKept = ({ deletedAt }: { readonly deletedAt: number | null }) => deletedAt === null;
const byName = (a: OrganizationRow, b: OrganizationRow) => a.name.localeCompare(b.name);

/** The exchange rates that the reader typed in, those of the latest day first; the database is open. */
export async function loadRates(database: Database): Promise<readonly RateRow[]> {
  const rates = await database.rates.toArray();
  return rates.filter(isKept).sort((a, b) => b.date.localeCompare(a.date) || b.changedAt - a.changedAt);
}

async function loadLists(database: Database): Promise<OwnLists> {
  const [sites, organizations, rules, rates] = await Promise.all([
    database.sites.toArray(),
    database.organizations.filter(({ watched }) => watched).toArray(),
    database.rules.toArray(),
    loadRates(database),
  ]);
  return {
    sites,
    watched: organizations.filter(isKept).sort(byName),
    rules: rules.filter(isKept).sort((a, b) => b.createdAt - a.createdAt),
    rates,
  };
}

/**
 * Calls `onLists` with the lists now and after every change, in whichever window it was made.
 * @returns what stops it
 */
export function watchLists(
  database: Database,
  onLists: (lists: OwnLists) => void,
  onTrouble: (trouble: StorageTrouble) => void,
): () => void {
  let isOver = false;
  let subscription: Subscription | undefined;
  const begin = async () => {
    await whenOpen(database);
    if (isOver) return;
    subscription = liveQuery(() => loadLists(database)).subscribe(onLists, (error: unknown) => {
      onTrouble(troubleOf(error));
    });
  };
  begin().catch((error: unknown) => {
    onTrouble(troubleOf(error));
  });
  return () => {
    isOver = true;
    subscription?.unsubscribe();
  };
}

/**
 * Stored organizations that have these words in their name or another name of theirs, without those that were merged into
 * another one.
 */
export async function findOrganizations(database: Database, words: string, limit: number): Promise<OrganizationRow[]> {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  await whenOpen(database);
  const rows = await database.organizations
    .filter(
      ({ name, aliases, mergedInto, deletedAt }) =>
        mergedInto === null &&
        deletedAt === null &&
        [name, ...aliases].some((known) => known.toLowerCase().includes(wanted)),
    )
    .limit(limit)
    .toArray();
  return rows.sort(byName);
}

/** How much is stored, for the reader to know. */
export async function countStored(
  database: Database,
): Promise<{ readonly sources: number; readonly figures: number; readonly organizations: number }> {
  await whenOpen(database);
  const [sources, figures, organizations] = await Promise.all([
    database.sources.count(),
    database.figures.count(),
    database.organizations.count(),
  ]);
  return { sources, figures, organizations };
}
