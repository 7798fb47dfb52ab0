import { groupBy } from './group';
import { measureKey } from './measure';
import { endOf, isDated, startOf } from './period';
import type { Claim } from './types';

/** Dated claims of one organization and measure in the order of their periods: what a chart over time shows. */
export function seriesOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const dated = claims.filter((claim) => claim.organizationId !== null && isDated(claim));
  const groups = groupBy(dated, ({ measure, organizationId }) => JSON.stringify([measureKey(measure), organizationId]));
  return [...groups.values()].map((group) => [...group].sort(byPeriod));
}

const byPeriod = (a: Claim, b: Claim): number =>
  compare(endOf(a), endOf(b)) || compare(startOf(a), startOf(b)) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
