import type { FigureRow, OrganizationRow } from '../../model';
import {
  exclusionByNature,
  isShown,
  mergersOf,
  placeFigures,
  resolveOrganizations,
  tallyFiguresOf,
  type TallyFigure,
} from '../../tally';
import { loadOrganizations } from '../load-organizations';
import type { Database } from '../database';
import { VIEWS, type CountedFigure, type Standing, type TalliedSourceRow } from './rows';
import { scopeKeysOf } from './scope-keys';

/** What an article adds to the tallies, found out from its own rows. */
export interface CountedArticle {
  readonly row: TalliedSourceRow;
  readonly figures: readonly CountedFigure[];
}

type Organizations = readonly OrganizationRow[];

/** Counts articles; one that is in the bin or gone adds nothing. */
export async function countArticles(database: Database, ids: readonly string[]): Promise<readonly CountedArticle[]> {
  const sources = await database.sources.bulkGet([...ids]);
  const kept = new Map(sources.flatMap((row) => (row?.deletedAt === null ? [[row.id, row] as const] : [])));
  const figures = (await database.figures.where('sourceId').anyOf(ids).toArray()).filter(
    ({ sourceId, deletedAt }) => deletedAt === null && kept.has(sourceId),
  );
  const entries = await database.collectionRows.where('sourceId').anyOf(ids).toArray();
  const organizations = await loadOrganizations(database, new Set(figures.flatMap(namedBy)));
  const collected = entries.filter(({ deletedAt }) => deletedAt === null);
  return ids.map((id) => {
    const source = kept.get(id);
    const rows = figures.filter(({ sourceId }) => sourceId === id);
    const standingOf = (row: FigureRow): readonly string[] =>
      scopeKeysOf({
        firstSeenAt: row.firstSeenAt,
        tags: [...row.tags, ...(source?.tags ?? [])],
        collections: collected.flatMap(({ figureId, collectionId }) => (figureId === row.id ? collectionId : [])),
      });
    return countArticle(
      id,
      { figures: rows, sources: source === undefined ? [] : [source], organizations },
      standingOf,
    );
  });
}

const namedBy = ({ organizationId, recipientId, claim }: FigureRow): readonly string[] =>
  [organizationId, recipientId, claim?.as.organizationId ?? null].filter((id) => id !== null);

/** An organization with all that it was merged into: whose merging touches the article. */
function chainsOf(ids: readonly string[], organizations: Organizations): readonly string[] {
  const next = mergersOf(organizations);
  const chains = new Set<string>();
  for (const id of ids) {
    for (let at: string | undefined = id; at !== undefined && !chains.has(at); at = next.get(at)) chains.add(at);
  }
  return [...chains].sort();
}

function countArticle(
  id: string,
  rows: Parameters<typeof tallyFiguresOf>[0],
  scopesOf: (row: FigureRow) => readonly string[],
): CountedArticle {
  const options = { mergedInto: mergersOf(rows.organizations) };
  const all = tallyFiguresOf(rows).map((figure) => resolveOrganizations(figure, options));
  const scopes = new Map(rows.figures.map((row) => [row.id, scopesOf(row)]));
  const statuses = new Map(all.map(({ id: figureId, status }) => [figureId, status]));
  const standing = (figureId: string): Standing => ({
    scopes: scopes.get(figureId) ?? [],
    status: statuses.get(figureId) ?? 'missing',
  });
  const figures = placeFigures(all).map((figure) => ({
    ...figure,
    ...standing(figure.id),
    wholes: figure.wholes.map((whole) => ({ ...whole, ...standing(whole.id) })),
  }));
  return {
    row: {
      id,
      groups: [...new Set(figures.map(({ group }) => group))].sort(),
      organizationIds: chainsOf(rows.figures.flatMap(namedBy), rows.organizations),
      beside: besideOf(all.map((figure) => ({ ...figure, scopes: scopes.get(figure.id) ?? [] }))),
    },
    figures,
  };
}

type Judged = TallyFigure & Standing;

/** What stands on no line, and what nobody has judged yet, scope by scope. */
function besideOf(figures: readonly Judged[]): TalliedSourceRow['beside'] {
  const scopes = [...new Set(figures.flatMap((figure) => figure.scopes))].sort();
  return scopes.flatMap((scope) =>
    VIEWS.map((view) => {
      const here = figures.filter((figure) => figure.scopes.includes(scope));
      const leftOut: Record<string, number> = {};
      for (const figure of here) {
        const why = isShown(figure, { onlyChecked: view === 'checked' }) ? exclusionByNature(figure) : undefined;
        if (why !== undefined) leftOut[why] = (leftOut[why] ?? 0) + 1;
      }
      return { scope, view, leftOut, toCheck: here.filter(({ status }) => status === 'found').length };
    }).filter(({ leftOut, toCheck }) => toCheck > 0 || Object.keys(leftOut).length > 0),
  );
}
