import { compareOrganizations, lineKey } from '../utils/tally';
import type { Behind, Summary } from './summary';
import type { ScopeData } from './scope-data';

/** The summary of figures that are at hand, and what stands behind it. */
export function summarize(data: ScopeData): { readonly summary: Summary; readonly behind: Behind } {
  const { tally, conflicts, entries, organizations, figures, options } = data;
  const lines = tally.lines.map((line) => {
    const { measure, attributed, low, high, claims, mayOverlap, periodsOverlap } = line;
    const key = lineKey(measure, attributed);
    const counted = line.figures.map((id) => entries.get(id)?.figure);
    const groups = new Set(counted.map((figure) => figure?.organizationId)).size;
    return { key, measure, attributed, low, high, claims, groups, mayOverlap, periodsOverlap, sample: counted[0] };
  });
  const lineOf = (key: string) => tally.lines.find((line) => lineKey(line.measure, line.attributed) === key);
  return {
    summary: { lines, leftOut: tally.counts, toCheck: tally.toCheck, conflicts: conflicts.length, isUpdating: false },
    behind: {
      line: (key) => {
        const line = lineOf(key);
        return line === undefined ? undefined : { data, line };
      },
      bars: (key) => {
        const line = lineOf(key);
        if (line === undefined) return [];
        return compareOrganizations(figures, line.measure, options).rows.map((row) => ({
          ...row,
          name: organizations.get(row.organizationId) ?? row.organizationId,
        }));
      },
      conflicts: () => data,
      leftOut: () => data,
    },
  };
}
