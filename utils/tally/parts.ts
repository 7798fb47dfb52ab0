import type { Claim, TallyFigure, Whole } from './types';

/** A figure that knows the figures that it is a part of, nearest first. */
export interface Part {
  readonly id: string;
  readonly wholes: readonly Whole[];
}

/** Gives each figure its whole, its whole's whole and so on. On which lines these stand is found out later. */
export function withWholes(figures: readonly TallyFigure[]): readonly (TallyFigure & Part)[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.map((figure) => ({ ...figure, wholes: wholesOf(figure, byId).map(toWhole) }));
}

const toWhole = ({ id, high, role, organizationId }: TallyFigure): Whole => ({
  id,
  line: null,
  high,
  role,
  organizationId,
});

function wholesOf(figure: TallyFigure, byId: ReadonlyMap<string, TallyFigure>): readonly TallyFigure[] {
  const wholes: TallyFigure[] = [];
  let whole = figure.partOf === null ? undefined : byId.get(figure.partOf);
  // A correction by hand can close a circle; it ends at the first figure met twice, and who is in it is part of nothing.
  while (whole !== undefined && !wholes.includes(whole)) {
    if (whole.id === figure.id) return [];
    wholes.push(whole);
    whole = whole.partOf === null ? undefined : byId.get(whole.partOf);
  }
  return wholes;
}

/** The wholes of every figure of a claim, nearest first. */
export const wholesOfClaim = ({ figures }: Claim): readonly Whole[] => figures.flatMap(({ wholes }) => wholes);

const isOver = (a: Part, b: Part): boolean => b.wholes.some(({ id }) => id === a.id);

const shareOne = (a: readonly Whole[], b: readonly Whole[]): boolean =>
  a.some(({ id }) => b.some((other) => other.id === id));

/** Whether two figures belong to one whole, or one to the other: neither can then be the other said again. */
export const areRelated = (a: Part, b: Part): boolean => isOver(a, b) || isOver(b, a) || shareOne(a.wholes, b.wholes);

const holdsOne = (wholes: readonly Whole[], { figures }: Claim): boolean =>
  figures.some(({ id }) => wholes.some((whole) => whole.id === id));

/** Whether two claims are different parts of one whole, so that neither contains the other. */
export function areSiblings(a: Claim, b: Claim): boolean {
  const [overA, overB] = [wholesOfClaim(a), wholesOfClaim(b)];
  return shareOne(overA, overB) && !holdsOne(overA, b) && !holdsOne(overB, a);
}
