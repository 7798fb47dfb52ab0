import type { Database } from '../database';

/** The kind of the jobs that count articles anew. */
export const TALLY_JOB = 'tally';

/** Whether tallies wait to be counted: what they say is then of before. */
export async function isCounting({ jobs }: Database): Promise<boolean> {
  return (await jobs.toArray()).some(({ kind }) => kind === TALLY_JOB);
}
