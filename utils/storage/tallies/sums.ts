import type { Beside, ShareRow, TallyRow } from './rows';

type Sums = Omit<TallyRow, 'scope' | 'view' | 'line' | 'measure'>;

const NOTHING: Sums = {
  groups: 0,
  claims: 0,
  low: 0n,
  high: 0n,
  openHighs: 0,
  passedOn: 0,
  periodsOverlap: 0,
  conflicts: 0,
  leftOut: {},
  toCheck: 0,
};

/** What changes on one line of a kept tally. */
export interface LineChange {
  readonly scope: string;
  readonly view: TallyRow['view'];
  readonly line: string;
  readonly measure: TallyRow['measure'];
  readonly added: Sums;
}

const ofShare = ({ claims, low, high, openHighs, passedOn, periodsOverlap, conflicts, leftOut }: ShareRow): Sums => ({
  groups: 1,
  claims,
  low,
  high,
  openHighs,
  passedOn,
  periodsOverlap,
  conflicts,
  leftOut,
  toCheck: 0,
});

/** A share that comes to a line, or goes from it. */
export const changeOfShare = (share: ShareRow, sign: 1 | -1): LineChange => ({
  scope: share.scope,
  view: share.view,
  line: share.line,
  measure: share.measure,
  added: times(ofShare(share), sign),
});

/** What an article holds beside its claims, as it comes or goes. */
export const changeOfBeside = (
  { scope, view, leftOut, toCheck }: Beside & Pick<TallyRow, 'scope' | 'view'>,
  sign: 1 | -1,
): LineChange => ({ scope, view, line: '', measure: null, added: times({ ...NOTHING, leftOut, toCheck }, sign) });

function times(sums: Sums, sign: 1 | -1): Sums {
  if (sign === 1) return sums;
  return {
    groups: -sums.groups,
    claims: -sums.claims,
    low: -sums.low,
    high: -sums.high,
    openHighs: -sums.openHighs,
    passedOn: -sums.passedOn,
    periodsOverlap: -sums.periodsOverlap,
    conflicts: -sums.conflicts,
    leftOut: Object.fromEntries(Object.entries(sums.leftOut).map(([why, count]) => [why, -count])),
    toCheck: -sums.toCheck,
  };
}

function plus(a: Sums, b: Sums): Sums {
  const leftOut = { ...a.leftOut };
  for (const [why, count] of Object.entries(b.leftOut)) {
    const sum = (leftOut[why] ?? 0) + count;
    if (sum === 0) delete leftOut[why];
    else leftOut[why] = sum;
  }
  return {
    groups: a.groups + b.groups,
    claims: a.claims + b.claims,
    low: a.low + b.low,
    high: a.high + b.high,
    openHighs: a.openHighs + b.openHighs,
    passedOn: a.passedOn + b.passedOn,
    periodsOverlap: a.periodsOverlap + b.periodsOverlap,
    conflicts: a.conflicts + b.conflicts,
    leftOut,
    toCheck: a.toCheck + b.toCheck,
  };
}

/** Changes of one line as one. */
export function joinChanges(changes: readonly LineChange[]): readonly LineChange[] {
  const joined = new Map<string, LineChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.scope, change.view, change.line]);
    const before = joined.get(key);
    joined.set(key, before === undefined ? change : { ...change, added: plus(before.added, change.added) });
  }
  return [...joined.values()].filter(({ added }) => !isNothing(added));
}

/** A line after a change; `undefined` where nothing stands on it any more. */
export function changeLine(
  row: TallyRow | undefined,
  { scope, view, line, measure, added }: LineChange,
): TallyRow | undefined {
  const sums = plus(row ?? NOTHING, added);
  return isNothing(sums) ? undefined : { scope, view, line, measure, ...sums };
}

const isNothing = ({ groups, claims, low, high, leftOut, toCheck, ...rest }: Sums): boolean =>
  groups === 0 &&
  claims === 0 &&
  low === 0n &&
  high === 0n &&
  toCheck === 0 &&
  Object.values(leftOut).every((count) => count === 0) &&
  rest.openHighs === 0 &&
  rest.passedOn === 0 &&
  rest.periodsOverlap === 0 &&
  rest.conflicts === 0;
