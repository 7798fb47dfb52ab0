import type { Candidate } from '../../types';
import type { Role } from '../../../model';
import { toLowerCase } from '../letters';
import { roleOf } from '../roles';
import type { Named } from './mentions';

/** A headline rounds: £9.3m stands for £9,280,000. */
const isSameNumber = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind &&
  a.currency === b.currency &&
  Math.abs(a.value - b.value) <= (a.kind === 'ratio' ? 0 : Math.min(a.step, a.value / 10));

/** What the headline's own verb says was done. */
const roleInHeadline = ({ kind, item, start, end }: Candidate, headline: string): Role | undefined =>
  roleOf({ kind, noun: item === null ? null : toLowerCase(item), clause: toLowerCase(headline), at: start, end });

/** What a headline leaves out, the same number in the text below tells: who did it, and what was done. */
export function copyToHeadline(
  figures: readonly Candidate[],
  text: string,
  named: readonly Named[],
): readonly Candidate[] {
  const found = text.indexOf('\n');
  const end = found < 0 ? text.length : found;
  if (named.some(({ start, part }) => start < end && part === 'subject')) return figures;
  const body = figures.filter(({ start }) => start > end);
  return figures.map((figure) => {
    if (figure.start >= end) return figure;
    const below = body.find((other) => isSameNumber(figure, other));
    return below === undefined
      ? figure
      : { ...figure, org: below.org, role: roleInHeadline(figure, text.slice(0, end)) ?? below.role };
  });
}
