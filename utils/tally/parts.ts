import type { Claim, TallyFigure } from './types';

/** For each figure, the ids of its whole, its whole's whole and so on. A figure that is part of none has an empty list. */
export type Lineage = ReadonlyMap<string, readonly string[]>;

export function lineageOf(figures: readonly TallyFigure[]): Lineage {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return new Map(figures.map((figure) => [figure.id, wholesOf(figure, byId)]));
}

function wholesOf(figure: TallyFigure, byId: ReadonlyMap<string, TallyFigure>): readonly string[] {
  const wholes: string[] = [];
  let whole = figure.partOf === null ? undefined : byId.get(figure.partOf);
  // A correction by hand can close a circle; it ends at the first figure met twice.
  while (whole !== undefined && whole.id !== figure.id && !wholes.includes(whole.id)) {
    wholes.push(whole.id);
    whole = whole.partOf === null ? undefined : byId.get(whole.partOf);
  }
  return wholes;
}

/** The wholes of every figure of a claim, nearest first. */
export const wholesOfClaim = (claim: Claim, lineage: Lineage): readonly string[] =>
  claim.figures.flatMap(({ id }) => lineage.get(id) ?? []);

/** How two figures stand to each other where they belong to one whole: neither can then be the other said again. */
export function areRelated(a: string, b: string, lineage: Lineage): boolean {
  const [overA, overB] = [lineage.get(a) ?? [], lineage.get(b) ?? []];
  return overA.includes(b) || overB.includes(a) || overA.some((id) => overB.includes(id));
}

const holdsOne = (ids: readonly string[], claim: Claim): boolean => claim.figures.some(({ id }) => ids.includes(id));

/** Whether two claims are different parts of one whole, so that neither contains the other. */
export function areSiblings(a: Claim, b: Claim, lineage: Lineage): boolean {
  const [overA, overB] = [wholesOfClaim(a, lineage), wholesOfClaim(b, lineage)];
  return overA.some((id) => overB.includes(id)) && !holdsOne(overA, b) && !holdsOne(overB, a);
}
