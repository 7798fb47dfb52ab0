import { t } from '../../utils/i18n';
import { claimsOf, conflictsOf, mergersOf, tallyFiguresOf, type Claim, type TallyRows } from '../../utils/tally';
import type { FigureRow } from '../../utils/model';
import type { Database } from '../../utils/storage';

/** A card has to stand there at once: of a body that half the collection writes about, this many articles are looked at. */
const MOST_ARTICLES = 40;

/** The article of a figure, and others of what its organization did. */
export async function articlesAround(database: Database, { organizationId, sourceId }: FigureRow): Promise<string[]> {
  const others =
    organizationId === null
      ? []
      : await database.talliedSources
          .where('organizationIds')
          .equals(organizationId)
          .limit(MOST_ARTICLES)
          .primaryKeys();
  return [...new Set([sourceId, ...others])];
}

/**
 * What other articles say of the same: how many say it too, and what contradicts it.
 * @param rows those of the figure's article and of the articles around it
 */
export function remarksOfOthers(rows: TallyRows, { id, sourceId }: FigureRow): readonly string[] {
  const figures = tallyFiguresOf(rows);
  const options = { mergedInto: mergersOf(rows.organizations) };
  const hasIt = ({ figures: members }: Claim) => members.some((member) => member.id === id);
  const claim = claimsOf(figures, options).find(hasIt);
  if (claim === undefined) return [];
  const elsewhere = claim.sourceIds.filter((article) => article !== sourceId).length;
  const printed = new Map(rows.figures.map((figure) => [figure.id, figure.found.raw]));
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
