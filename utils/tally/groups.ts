import { claimsIn, inReadingOrder, isShown, resolveOrganizations, restrictClaims } from './claims';
import { groupBy } from './group';
import type { CountedGroup } from './line';
import { lineKey } from './measure';
import { placeFigures } from './placed';
import { countClaims, givingOf, shareOf } from './share';
import type { Claim, TallyFigure, TallyOptions } from './types';

/** Figures as a tally reads them: under their merged organizations, in reading order, and which of them it shows. */
export interface ReadFigures {
  readonly all: readonly TallyFigure[];
  readonly isIn: (figure: TallyFigure) => boolean;
}

export function readFigures(figures: readonly TallyFigure[], options: TallyOptions): ReadFigures {
  const all = inReadingOrder(figures.map((figure) => resolveOrganizations(figure, options)));
  return { all, isIn: (figure) => isShown(figure, options) && (options.within?.(figure) ?? true) };
}

/** The claims of each group, as far as they are shown. */
export function groupsOf({ all, isIn }: ReadFigures): readonly (readonly Claim[])[] {
  return [...groupBy(placeFigures(all), ({ group }) => group).values()]
    .map((group) => restrictClaims(claimsIn(group), isIn))
    .filter((claims) => claims.length > 0);
}

/** Each group with what of it counts, and what that comes to beside the others. */
export function countGroups(read: ReadFigures): readonly CountedGroup[] {
  const shown = new Set(read.all.filter(read.isIn).map(({ id }) => id));
  const counted = groupsOf(read).flatMap((claims) => {
    const [first] = claims;
    if (first === undefined) return [];
    const { measure, organizationId } = first;
    const line = lineKey(measure, organizationId !== null);
    return [{ line, measure, organizationId, counted: countClaims(claims, line, ({ id }) => shown.has(id)) }];
  });
  const giving = new Map(counted.map((group) => [giverKey(group.line, group.organizationId), givingOf(group.counted)]));
  return counted.map((group) => ({
    ...group,
    share: shareOf(group.counted, (id) => giving.get(giverKey(group.line, id))),
  }));
}

const giverKey = (line: string, organizationId: string | null) => `${line} ${organizationId}`;

/** What the figures that can be summed state, each statement once, in reading order. */
export function claimsOf(figures: readonly TallyFigure[], options: TallyOptions = {}): readonly Claim[] {
  const read = readFigures(figures, options);
  const position = new Map(read.all.map(({ id }, index) => [id, index]));
  const first = ({ figures: [member] }: Claim) => position.get(member?.id ?? '') ?? 0;
  return groupsOf(read)
    .flat()
    .sort((a, b) => first(a) - first(b));
}
