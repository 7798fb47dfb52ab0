import type { Interval } from '../../model';
import { toInterval, type Period } from '../../tally';
import { whenOpen, type Database } from '../database';
import { loadLargest } from './load';
import type { View } from './rows';

/** What one organization comes to on a line of a scope. */
export interface KeptBar extends Interval, Period {
  readonly organizationId: string;
  readonly name: string;
  readonly claims: number;
}

// More bars than this cannot be read at a glance in a popup of 360 px.
const MOST_BARS = 6;

const BAR_TABLES = ['shares', 'organizations'] as const;

/** The organizations that come to most on a line, the largest first. */
export async function loadBars(
  database: Database,
  scope: string,
  view: View,
  line: string,
  most = MOST_BARS,
): Promise<readonly KeptBar[]> {
  await whenOpen(database);
  return database.transaction('r', BAR_TABLES, async () => {
    const shares = await loadLargest(database, { scope, view, line }, most);
    const names = await database.organizations.bulkGet(shares.map(({ organizationId }) => organizationId ?? ''));
    return shares.flatMap(({ organizationId, own, high, openHighs, claims, periodStart, periodEnd }, at) => {
      if (organizationId === null || claims === 0) return [];
      const name = names[at]?.name ?? organizationId;
      return [{ organizationId, name, claims, periodStart, periodEnd, ...toInterval({ low: own, high, openHighs }) }];
    });
  });
}
