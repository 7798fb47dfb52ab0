import { t } from '../../utils/i18n';
import {
  claimsIn,
  conflictsIn,
  mergersOf,
  placeFigures,
  readFigures,
  tallyFiguresOf,
  type Claim,
  type TallyRows,
} from '../../utils/tally';
import type { FigureRow } from '../../utils/model';
import { loadFigures, loadScope, type Database } from '../../utils/storage';

/** A card has to stand there at once: of a body that half the collection writes about, this many articles are looked at. */
const MOST_ARTICLES = 40;

/**
 * A figure among all that its article says, and others of what its organization did. One of nobody's stands alone, because
 * nothing is compared with it; a headline's does not: it mostly leaves out of whom the article tells the same.
 */
export async function rowsAround(database: Database, { id, sourceId }: FigureRow): Promise<TallyRows> {
  const alone = await loadFigures(database, [id]);
  const [figure] = tallyFiguresOf(alone);
  if (figure === undefined || (figure.organizationId === null && !figure.inHeadline)) return alone;
  const others = figure.organizationId === null ? [] : await articlesOf(database, figure.organizationId);
  return loadScope(database, { name: 'page', sourceIds: [...new Set([sourceId, ...others])] }, Date.now());
}

const articlesOf = (database: Database, organizationId: string): Promise<string[]> =>
  database.talliedSources.where('organizationIds').equals(organizationId).limit(MOST_ARTICLES).primaryKeys();

/**
 * What other articles say of the same: how many say it too, and what contradicts it.
 * @param rows those of the figure's article and of the articles around it
 */
export function remarksOfOthers(rows: TallyRows, { id, sourceId }: FigureRow): readonly string[] {
  const options = { mergedInto: mergersOf(rows.organizations) };
  const placed = placeFigures(readFigures(tallyFiguresOf(rows), options).all);
  const group = placed.find((figure) => figure.id === id)?.group;
  // Of another measure or organization nothing is the same: the claims of one group are enough.
  const claims = claimsIn(placed.filter((figure) => figure.group === group));
  const claim = claims.find(hasFigure(id));
  if (claim === undefined) return [];
  const elsewhere = claim.sourceIds.filter((article) => article !== sourceId).length;
  const printed = new Map(rows.figures.map((figure) => [figure.id, figure.found.raw]));
  const conflicts = conflictsIn(claims).flatMap(({ claims: [a, b] }) => {
    const other = a === claim ? b : b === claim ? a : undefined;
    return other === undefined ? [] : [printed.get(other.id) ?? ''];
  });
  return [
    ...(elsewhere === 0 ? [] : [t('card.remark.elsewhere', { count: elsewhere })]),
    ...conflicts.map((figure) => t('card.remark.conflict', { figure })),
  ];
}

const hasFigure =
  (id: string) =>
  ({ figures }: Claim): boolean =>
    figures.some((member) => member.id === id);
