import type { Candidate } from '../languages';
import type { PreparedText } from '../text';

/** What one rule did to one figure. */
export interface TraceStep {
  /** Name of the finder, refiner or attributor. */
  readonly rule: string;
  readonly did: 'found' | 'changed' | 'dropped';
  /** The figure's words in the prepared text, before the rule where it was dropped, else after it. */
  readonly words: string;
  /** The offset of its numeral, by which it can be followed from rule to rule. */
  readonly at: number;
  /** The fields that differ, with their new values. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export type Trace = (...steps: readonly TraceStep[]) => void;

const words = ({ text }: PreparedText, { start, end }: Candidate) => text.slice(start, end);

function differences(before: Candidate, after: Candidate): Record<string, unknown> {
  const then = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => then.get(field) !== value));
}

/** What a rule did, by comparing the candidates before it with those after it. */
export function reportChanges(
  rule: string,
  before: readonly Candidate[],
  after: readonly Candidate[],
  text: PreparedText,
): readonly TraceStep[] {
  const old = new Map(before.map((candidate) => [candidate.at, candidate]));
  const kept = new Set(after.map(({ at }) => at));
  const steps: TraceStep[] = before
    .filter(({ at }) => !kept.has(at))
    .map((candidate) => ({ rule, did: 'dropped', words: words(text, candidate), at: candidate.at, fields: {} }));
  for (const candidate of after) {
    const then = old.get(candidate.at);
    if (then === candidate) continue;
    const fields = then === undefined ? {} : differences(then, candidate);
    if (then !== undefined && Object.keys(fields).length === 0) continue;
    const did = then === undefined ? 'found' : 'changed';
    steps.push({ rule, did, words: words(text, candidate), at: candidate.at, fields });
  }
  return steps;
}
