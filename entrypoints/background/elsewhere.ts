import { t } from '../../utils/i18n';
import { claimsOf, conflictsOf, mergersOf, tallyFiguresOf, type Claim } from '../../utils/tally';
import type { FigureRow } from '../../utils/model';
import { loadScope, type Database } from '../../utils/storage';

/** A card has to stand there at once: of a body that half the collection writes about, this many articles are looked at. */
const MOST_ARTICLES = 40;

/** What other articles say of the same: how many say it too, and what contradicts it. */
export async function remarksOfOthers(database: Database, row: FigureRow): Promise<readonly string[]> {
  const { organizationId, sourceId } = row;
  const others =
    organizationId === null
      ? []
      : await database.talliedSources
          .where('organizationIds')
          .equals(organizationId)
          .limit(MOST_ARTICLES)
          .primaryKeys();
  const rows = await loadScope(database, { name: 'page', sourceIds: [...new Set([sourceId, ...others])] }, Date.now());
  const figures = tallyFiguresOf(rows);
  const options = { mergedInto: mergersOf(rows.organizations) };
  const hasIt = ({ figures: members }: Claim) => members.some(({ id }) => id === row.id);
  const claim = claimsOf(figures, options).find(hasIt);
  if (claim === undefined) return [];
  const elsewhere = claim.sourceIds.filter((id) => id !== sourceId).length;
  const printed = new Map(rows.figures.map(({ id, found }) => [id, found.raw]));
  const conflicts = conflictsOf(figures, options).flatMap(({ claims }) => {
    const [a, b] = claims;
    const other = hasIt(a) ? b : hasIt(b) ? a : undefined;
    return other === undefined ? [] : [printed.get(other.id) ?? ''];
  });
  return [
    ...(elsewhere === 0 ? [] : [t('card.remark.elsewhere', { count: elsewhere })]),
    ...conflicts.map((figure) => t('card.remark.conflict', { figure })),
  ];
}
