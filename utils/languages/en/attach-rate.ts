import type { Organization } from '../../model';
import type { Candidate, PreparedArticle } from '../types';

/** What stands behind an amount and makes it a rate: $1m each, Rs. 10,000 per child, 6,250 parcels a day. */
const RATE =
  /^ (?:each|apiece|per ([\p{L}-]+)|a (day|week|month|year|head|person|child|family|piece|pupil|student|night)|for (?:each|every) ([\p{L}-]+)|every ([\p{L}-]+)|(daily|weekly|monthly|annually|yearly))(?![\p{L}])/iu;

/** Gives rates their unit: what each of many got, or what came each day, is never added up. */
export function attachRate(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  { text }: PreparedArticle,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const match = RATE.exec(text.slice(candidate.end, candidate.end + 32));
    return match ? { ...candidate, per: match.slice(1).find((word) => word !== undefined) ?? 'each' } : candidate;
  });
}
