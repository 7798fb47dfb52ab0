import type { Interval } from '../model';
import { claimsOf } from './groups';
import type { Claim, TallyFigure, TallyOptions } from './types';

/** A number that no article prints, but that one allows: derived from two of its claims. `high` is null where it is open. */
export interface Ratio extends Interval {
  /** Money for each of those reached, or a part of its whole in percent. */
  readonly what: 'per' | 'share';
  readonly above: Claim;
  readonly below: Claim;
  /** One of the two is open: how large the ratio is, it does not say. */
  readonly isBoundOnly: boolean;
}

const REACHED: ReadonlySet<string> = new Set(['people', 'person-times', 'households']);

/**
 * The ratios that articles allow: money given by those reached, where one sentence says both of one organization and nothing
 * else of either kind, so that both are of one programme; and a part by its whole.
 */
export function ratiosOf(figures: readonly TallyFigure[], options: TallyOptions = {}): readonly Ratio[] {
  const claims = claimsOf(figures, options).filter(({ organizationId }) => organizationId !== null);
  return [
    ...claims.flatMap((claim) => perReached(claim, claims)),
    ...claims.flatMap((claim) => sharesOf(claim, claims)),
  ];
}

const isMoneyGiven = ({ measure }: Claim) => measure.kind === 'money' && measure.role === 'given';
const isReached = ({ measure }: Claim) => REACHED.has(measure.kind) && measure.role === 'benefited';

function perReached(money: Claim, claims: readonly Claim[]): readonly Ratio[] {
  if (!isMoneyGiven(money)) return [];
  const beside = claims.filter((claim) => claim.organizationId === money.organizationId && standTogether(claim, money));
  const reached = beside.filter(isReached);
  const [below] = reached;
  if (below === undefined || reached.length > 1 || beside.filter(isMoneyGiven).length > 1) return [];
  return [ratioOf('per', money, below, 1)];
}

const standTogether = (a: Claim, b: Claim): boolean =>
  a.figures.some((one) =>
    b.figures.some((other) => one.sourceId === other.sourceId && one.sentence === other.sentence),
  );

const PERCENT = 100;

function sharesOf(part: Claim, claims: readonly Claim[]): readonly Ratio[] {
  const [whole] = part.figure.wholes;
  const below = claims.find(({ figures }) => figures.some(({ id }) => id === whole?.id));
  const isShare =
    below !== undefined &&
    below.measure.unitClass === part.measure.unitClass &&
    below.measure.kind === part.measure.kind &&
    part.low <= (below.high ?? Infinity);
  return isShare ? [ratioOf('share', part, below, PERCENT)] : [];
}

function ratioOf(what: Ratio['what'], above: Claim, below: Claim, scale: number): Ratio {
  const low = below.high === null || below.high === 0 ? 0 : (above.low / below.high) * scale;
  const most = above.high === null || below.low === 0 ? null : (above.high / below.low) * scale;
  const high = what === 'share' ? Math.min(PERCENT, most ?? PERCENT) : most;
  return { what, above, below, low, high, isBoundOnly: above.high === null || below.high === null };
}
