import type { Interval } from '../../model';
import { leastOfLine, lineKey, mayOverlap, toInterval, type Measure } from '../../tally';
import { whenOpen, type Database } from '../database';
import { isCounting } from './counting';
import { beginningWith } from './prefix';
import type { ShareRow, TallyRow, View } from './rows';

/** One line of a kept tally. */
export interface KeptLine extends Interval {
  readonly key: string;
  readonly measure: Measure;
  readonly attributed: boolean;
  readonly claims: number;
  /** Organizations; without one, statements. */
  readonly groups: number;
  readonly mayOverlap: boolean;
  readonly periodsOverlap: boolean;
  readonly conflicts: number;
  /** As printed in a figure of the line, where the measure alone does not name them. */
  readonly unit: string | null;
  readonly item: string | null;
}

/** The tally of a scope, as it is kept. */
export interface KeptTally {
  readonly lines: readonly KeptLine[];
  /** How many figures were left out, by the reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly toCheck: number;
  readonly conflicts: number;
  /** Articles are still being counted anew: some of this is of before. */
  readonly isUpdating: boolean;
}

const TABLES = ['tallies', 'shares', 'jobs'] as const;

/** Reads the tally of a scope: a row a line, however many figures stand behind it. */
export async function loadTally(database: Database, scope: string, view: View): Promise<KeptTally> {
  await whenOpen(database);
  return database.transaction('r', TABLES, async () => {
    const ofScope = database.tallies.where('[scope+view+line]').between(...beginningWith(scope, view));
    const [rows, isUpdating] = await Promise.all([ofScope.toArray(), isCounting(database)]);
    const lines = await Promise.all(rows.map((row) => lineOf(database, row)));
    const leftOut: Record<string, number> = {};
    for (const row of rows) {
      for (const [why, count] of Object.entries(row.leftOut)) leftOut[why] = (leftOut[why] ?? 0) + count;
    }
    return {
      lines: lines.filter((line) => line !== undefined),
      leftOut,
      toCheck: rows.reduce((sum, row) => sum + row.toCheck, 0),
      conflicts: rows.reduce((sum, row) => sum + row.conflicts, 0),
      isUpdating,
    };
  });
}

async function lineOf(database: Database, row: TallyRow): Promise<KeptLine | undefined> {
  const { line, measure, low, high, openHighs, claims, groups } = row;
  if (measure === null || claims === 0) return undefined;
  const [largest] = await loadLargest(database, row, 1);
  return {
    key: line,
    measure,
    attributed: line === lineKey(measure, true),
    ...toInterval({ low: leastOfLine(measure.kind, low, largest?.own ?? 0n), high, openHighs }),
    claims,
    groups,
    mayOverlap: mayOverlap(measure.kind) && claims > 1,
    periodsOverlap: row.periodsOverlap > 0,
    conflicts: row.conflicts,
    unit: largest?.unit ?? null,
    item: largest?.item ?? null,
  };
}

/** The groups of a line that come to most, the largest first. */
export function loadLargest(
  { shares }: Database,
  { scope, view, line }: Pick<TallyRow, 'scope' | 'view' | 'line'>,
  limit: number,
): Promise<readonly ShareRow[]> {
  const ofLine = shares.where('[scope+view+line+rank]').between(...beginningWith(scope, view, line));
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query's, which reads from its end and reverses nothing
  return ofLine.reverse().limit(limit).toArray();
}
