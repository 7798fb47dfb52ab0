import { maxOf, toInterval } from './exact';
import { leastOfLine, mayOverlap } from './measure';
import type { Counted, Share } from './share';
import type { Measure, TallyLine } from './types';

/** A group with what of it counts and what that comes to. */
export interface CountedGroup {
  readonly line: string;
  readonly measure: Measure;
  readonly organizationId: string | null;
  readonly counted: Counted;
  readonly share: Share;
}

/** The sum of groups that stand on one line. */
export function lineOf(measure: Measure, attributed: boolean, groups: readonly CountedGroup[]): TallyLine {
  const counted = groups.flatMap((group) => group.counted.claims);
  const shares = groups.map(({ share }) => share);
  return {
    measure,
    attributed,
    ...sumOf(measure, shares),
    claims: counted.length,
    sources: new Set(counted.flatMap(({ sourceIds }) => sourceIds)).size,
    mayOverlap: mayOverlap(measure.kind) && counted.length > 1,
    periodsOverlap: shares.some(({ periodsOverlap }) => periodsOverlap),
    figures: counted.map(({ id }) => id),
    passedOn: shares.flatMap(({ passedOn }) => passedOn.map(({ id }) => id)),
    excluded: groups.flatMap((group) => group.counted.excluded),
  };
}

function sumOf({ kind }: Measure, shares: readonly Share[]) {
  const sum = { low: 0n, high: 0n, openHighs: 0 };
  for (const { low, high, openHighs } of shares) {
    sum.low += low;
    sum.high += high;
    sum.openHighs += openHighs;
  }
  return toInterval({ ...sum, low: leastOfLine(kind, sum.low, maxOf(shares.map(({ own }) => own))) });
}
