import { groupOfOrganization, type Measure } from '../../tally';
import { whenOpen, type Database } from '../database';
import { loadOrganizations } from '../load-organizations';
import type { ScopeRows } from '../load-scope';
import { loadLargest } from './load';
import type { ClaimGroupRow, View } from './rows';

/** The figures behind a part of a kept tally. */
export interface KeptEvidence {
  readonly rows: ScopeRows;
  /** Those of the figures that stand in the scope; the others are only what these are parts of. */
  readonly ids: ReadonlySet<string>;
  /** How many groups these are of, and how many there are. */
  readonly groups: number;
}

export const EVIDENCE_TABLES = ['shares', 'claims', 'figures', 'sources', 'organizations'] as const;

/** Groups opened at once: more lines of evidence than a reader goes through in a popup; the review page has all. */
const MOST_GROUPS = 20;

/** What stands behind a line: of many groups, those that come to most. */
export function loadEvidence(database: Database, scope: string, view: View, line: string): Promise<KeptEvidence> {
  return evidenceOf(database, scope, async () => {
    const shares = await loadLargest(database, { scope, view, line }, MOST_GROUPS);
    return shares.map(({ group }) => group);
  });
}

/** What stands behind the conflicts of a scope. */
export function loadConflicting(database: Database, scope: string, view: View): Promise<KeptEvidence> {
  return evidenceOf(database, scope, async () => {
    const shares = await database.shares
      .where('[scope+view+conflicting]')
      .equals([scope, view, 1])
      .limit(MOST_GROUPS)
      .toArray();
    return shares.map(({ group }) => group);
  });
}

/** What organizations say of measures. */
export const loadGroups = (
  database: Database,
  scope: string,
  measures: readonly Measure[],
  organizationIds: readonly string[],
): Promise<KeptEvidence> =>
  evidenceOf(database, scope, () =>
    Promise.resolve(organizationIds.flatMap((id) => measures.map((measure) => groupOfOrganization(measure, id)))),
  );

/** So many articles are looked through for the plans of a few organizations. */
const MOST_ARTICLES = 500;

/** Rows with the plans that these organizations are told to have, which are never counted, and their articles. */
export async function addPlans(
  database: Database,
  rows: ScopeRows,
  organizationIds: readonly string[],
): Promise<ScopeRows> {
  const named = new Set(organizationIds);
  const known = new Set(rows.figures.map(({ id }) => id));
  const naming = database.talliedSources.where('organizationIds').anyOf([...organizationIds]);
  const sourceIds = await naming.distinct().limit(MOST_ARTICLES).primaryKeys();
  const plans = await database.figures
    .where('sourceId')
    .anyOf(sourceIds)
    .filter(({ id, organizationId, found, edited, deletedAt }) => {
      const isPlan = (edited?.role ?? found.role) === 'planned' && deletedAt === null;
      return isPlan && !known.has(id) && organizationId !== null && named.has(organizationId);
    })
    .toArray();
  const there = new Set(rows.sources.map(({ id }) => id));
  const missing = [...new Set(plans.map(({ sourceId }) => sourceId))].filter((id) => !there.has(id));
  const sources = (await database.sources.bulkGet(missing)).filter((row) => row !== undefined);
  return { ...rows, figures: [...rows.figures, ...plans], sources: [...rows.sources, ...sources] };
}

async function evidenceOf(
  database: Database,
  scope: string,
  groupsOf: () => Promise<readonly string[]>,
): Promise<KeptEvidence> {
  await whenOpen(database);
  return database.transaction('r', EVIDENCE_TABLES, async () => {
    const groups = (await database.claims.bulkGet([...(await groupsOf())])).filter((row) => row !== undefined);
    const ids = new Set(
      groups.flatMap(({ figures }) => figures).flatMap(({ id, scopes }) => (scopes.includes(scope) ? id : [])),
    );
    return { rows: await rowsBehind(database, groups), ids, groups: groups.length };
  });
}

/** The figures of groups and the wholes that they are parts of, with their articles and organizations. */
export async function rowsBehind(database: Database, groups: readonly ClaimGroupRow[]): Promise<ScopeRows> {
  const counted = groups.flatMap(({ figures }) => figures);
  const ids = new Set(counted.flatMap(({ id, wholes }) => [id, ...wholes.map((whole) => whole.id)]));
  const figures = (await database.figures.bulkGet([...ids])).filter((row) => row !== undefined);
  const sourceIds = [...new Set(figures.map(({ sourceId }) => sourceId))];
  const sources = (await database.sources.bulkGet(sourceIds)).filter((row) => row !== undefined);
  const named = figures.flatMap(({ organizationId, recipientId, claim }) =>
    [organizationId, recipientId, claim?.as.organizationId ?? null].filter((id) => id !== null),
  );
  return { figures, sources, organizations: await loadOrganizations(database, new Set(named)) };
}
