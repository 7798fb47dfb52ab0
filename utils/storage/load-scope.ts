import { Dexie } from 'dexie';
import type { FigureRow, OrganizationRow, Scope, SourceRow } from '../model';
import { whenOpen, type Database } from './database';
import { loadOrganizations } from './load-organizations';
import { dayStart, untilTomorrow, weekStart } from './tallies/scope-keys';
import type { StorageTrouble } from './trouble';
import { watchQuery } from './watch-query';

/** Everything that a tally of a scope is made of. What lies in the bin is not in it; what is missing or rejected is. */
export interface ScopeRows {
  /** In reading order within an article. */
  readonly figures: readonly FigureRow[];
  /** The organizations that the figures point to, and those into which they were merged. */
  readonly organizations: readonly OrganizationRow[];
  readonly sources: readonly SourceRow[];
}

const FIRST_DAY_OF = { today: dayStart, week: weekStart } as const;

function figuresOf(database: Database, scope: Scope, now: number): PromiseLike<FigureRow[]> {
  const { figures } = database;
  if (scope.name === 'everything') return figures.toArray();
  if (scope.name === 'page') return figures.where('sourceId').anyOf(scope.sourceIds).toArray();
  if (scope.name === 'tag') return figuresTagged(database, scope.tag);
  if (scope.name === 'collection') return figuresCollected(database, scope.collectionId);
  return figures.where('firstSeenAt').aboveOrEqual(FIRST_DAY_OF[scope.name](now).getTime()).toArray();
}

/** Figures that bear a tag, and those of articles that bear it. */
async function figuresTagged({ figures, sources }: Database, tag: string): Promise<FigureRow[]> {
  const articles = await sources.where('tags').equals(tag).primaryKeys();
  const [own, ofArticles] = [
    await figures.where('tags').equals(tag).toArray(),
    await figures.where('sourceId').anyOf(articles).toArray(),
  ];
  return [...new Map([...own, ...ofArticles].map((row) => [row.id, row])).values()];
}

async function figuresCollected({ figures, collectionRows }: Database, collectionId: string): Promise<FigureRow[]> {
  const rows = await collectionRows
    .where('[collectionId+order]')
    .between([collectionId, Dexie.minKey], [collectionId, Dexie.maxKey])
    .toArray();
  const ids = rows.filter(isKept).flatMap(({ figureId }) => figureId ?? []);
  return (await figures.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
}

function inReadingOrder(sources: readonly string[]): (a: FigureRow, b: FigureRow) => number {
  const rank = new Map(sources.map((id, at) => [id, at]));
  const rankOf = ({ sourceId }: FigureRow) => rank.get(sourceId) ?? rank.size;
  return (a, b) => rankOf(a) - rankOf(b) || a.page - b.page || a.sequence - b.sequence;
}

const isKept = <Row extends { readonly deletedAt: number | null }>(row: Row | undefined): row is Row =>
  row !== undefined && row.deletedAt === null;

const pointsTo = ({ organizationId, recipientId }: FigureRow) =>
  [organizationId, recipientId].filter((id) => id !== null);

const TABLES_OF_A_SCOPE = ['figures', 'sources', 'organizations', 'collectionRows'];

/**
 * Loads what a scope holds.
 * @param now epoch milliseconds; which day is today is the local calendar's matter
 * @throws what the database throws; `troubleOf` reads it
 */
export async function loadScope(database: Database, scope: Scope, now: number): Promise<ScopeRows> {
  await whenOpen(database);
  return database.transaction('r', TABLES_OF_A_SCOPE, async () => {
    const found = (await figuresOf(database, scope, now)).filter(isKept);
    const ids = scope.name === 'page' ? scope.sourceIds : [...new Set(found.map(({ sourceId }) => sourceId))];
    const sources = (await database.sources.bulkGet([...ids])).filter(isKept);
    const kept = new Set(sources.map(({ id }) => id));
    const figures = found.filter(({ sourceId }) => kept.has(sourceId)).sort(inReadingOrder(ids));
    const organizations = await loadOrganizations(database, new Set(figures.flatMap(pointsTo)));
    return { figures, organizations, sources };
  });
}

/**
 * Calls `onChange` with what a scope holds: at once, after every change to it in any context, and at midnight, when
 * today becomes another day.
 * @param onTrouble hears why the rows cannot be loaded
 * @returns what stops it
 */
export function watchScope(
  database: Database,
  scope: Scope,
  onChange: (rows: ScopeRows) => void,
  onTrouble: (trouble: StorageTrouble) => void = () => undefined,
): () => void {
  let midnight: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  const watch = () => {
    stop?.();
    const now = Date.now();
    stop = watchQuery(database, () => loadScope(database, scope, now), onChange, onTrouble);
    midnight = setTimeout(watch, untilTomorrow(now));
  };
  watch();
  return () => {
    clearTimeout(midnight);
    stop?.();
  };
}
