import {
  claimsIn,
  conflictsIn,
  countClaims,
  givingOf,
  isShown,
  periodOf,
  recipientsOf,
  restrictClaims,
  shareOf,
  type Claim,
  type Conflict,
  type Counted,
  type Giving,
} from '../../tally';
import { VIEWS, type ClaimGroupRow, type CountedFigure, type ShareRow, type Standing, type View } from './rows';

/** A group's claims in one scope and view: those that count, and what is left out for them. */
interface CountedScope {
  readonly scope: string;
  readonly view: View;
  readonly counted: Counted;
  readonly conflicts: number;
}

/** A group as it counts in every scope that it stands in. */
export interface CountedGroup {
  readonly row: ClaimGroupRow;
  readonly scopes: readonly CountedScope[];
}

const standsIn = ({ scopes, status }: Standing, scope: string, view: View): boolean =>
  scopes.includes(scope) && isShown({ status }, { onlyChecked: view === 'checked' });

/** Whether a figure or a whole of a group, by its id, stands in a scope and view. */
function standingIn(row: Pick<ClaimGroupRow, 'figures'>, scope: string, view: View) {
  const standing = new Map<string, Standing>(row.figures.flatMap(({ wholes }) => wholes.map((one) => [one.id, one])));
  for (const figure of row.figures) standing.set(figure.id, figure);
  return ({ id }: { readonly id: string }) => standsIn(standing.get(id) ?? NOWHERE, scope, view);
}

/** The claims of a group that cannot both be true, among those that stand in a scope and view. */
export const conflictsOfGroup = (row: ClaimGroupRow, scope: string, view: View): readonly Conflict[] =>
  conflictsIn(restrictClaims(claimsIn(row.figures), standingIn(row, scope, view)));

/** Whether a whole of that kind can be on a line at all is known by its line; what is rejected has none. */
function countIn(
  claims: readonly Claim[],
  conflictsOfAll: () => number,
  row: Omit<ClaimGroupRow, 'gifts'>,
  scope: string,
  view: View,
): CountedScope {
  const isIn = standingIn(row, scope, view);
  const here = restrictClaims(claims, isIn);
  const isWhole = here.length === claims.length && here.every((claim, at) => claim === claims[at]);
  const conflicts = isWhole ? conflictsOfAll() : conflictsIn(here).length;
  return { scope, view, counted: countClaims(here, row.line, isIn), conflicts };
}

/** Each claim is held against each: what several scopes hold whole is counted once. */
function conflictsOnce(claims: readonly Claim[]): () => number {
  let known: number | undefined;
  return () => (known ??= conflictsIn(claims).length);
}

const NOWHERE: Standing = { scopes: [], status: 'missing' };

/** Counts a group's figures; `undefined` where none is left. */
export function countGroup(id: string, figures: readonly CountedFigure[]): CountedGroup | undefined {
  const claims = claimsIn(figures);
  const [first] = claims;
  const line = figures[0]?.line;
  if (first === undefined || line === undefined) return undefined;
  const { measure, organizationId } = first;
  const row = { id, line, measure, organizationId, figures };
  const keys = [...new Set(figures.flatMap(({ scopes }) => scopes))];
  const conflictsOfAll = conflictsOnce(claims);
  const scopes = keys
    .flatMap((scope) => VIEWS.map((view) => countIn(claims, conflictsOfAll, row, scope, view)))
    .filter(({ counted }) => counted.claims.length + counted.excluded.length > 0);
  const gifts = scopes.flatMap(({ scope, counted }) =>
    counted.claims.flatMap((claim) => recipientsOf(claim).map((recipient) => giftKey(scope, line, recipient))),
  );
  return { row: { ...row, gifts: [...new Set(gifts)].sort() }, scopes };
}

/** Under what a group stands that names a recipient: what that one gives decides whether the gift counts twice. */
export const giftKey = (scope: string, line: string, recipientId: string): string =>
  JSON.stringify([scope, line, recipientId]);

export const givingIn = ({ counted }: CountedScope): Giving | null => givingOf(counted) ?? null;

/** Everybody who received something of a group, with scope and view: whose giving has to be looked up. */
export const recipientsIn = ({ scopes }: CountedGroup) =>
  scopes.flatMap(({ scope, view, counted }) =>
    counted.claims.flatMap((claim) => recipientsOf(claim).map((recipientId) => ({ scope, view, recipientId }))),
  );

/**
 * What a group adds to its line in each scope.
 * @param givingBy how an organization gives on this line in a scope and view
 */
export function sharesOf(
  { row, scopes }: CountedGroup,
  givingBy: (organizationId: string, scope: string, view: View) => Giving | undefined,
): readonly ShareRow[] {
  return scopes.map((one) => {
    const { scope, view, counted, conflicts } = one;
    const share = shareOf(counted, (recipientId) => givingBy(recipientId, scope, view));
    const leftOut: Record<string, number> = {};
    for (const { why } of counted.excluded) leftOut[why] = (leftOut[why] ?? 0) + 1;
    const { unit = null, item = null } = counted.claims[0]?.figure ?? {};
    return {
      group: row.id,
      scope,
      view,
      line: row.line,
      measure: row.measure,
      organizationId: row.organizationId,
      claims: counted.claims.length,
      low: share.low,
      own: share.own,
      rank: Number(share.own),
      high: share.high,
      openHighs: share.openHighs,
      passedOn: share.passedOn.length,
      periodsOverlap: Number(share.periodsOverlap),
      conflicts,
      ...(conflicts > 0 ? ({ conflicting: 1 } as const) : {}),
      leftOut,
      giving: givingIn(one),
      ...periodOf(counted.claims),
      unit,
      item,
    };
  });
}
