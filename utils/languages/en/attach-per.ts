import type { Organization } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { latin } from './letters';

const TIMES = 'day|week|month|year|night|hour|minute|weekend|term';
/** What stands behind an amount and makes it a rate: $1m each, Rs. 10,000 per child, 6,250 parcels a day. */
const BEHIND = latin(
  String.raw`^(?:(?: each(?! of| with| has)|,? apiece|,? on average(?! \p{Sc}?\d))| per ([\p{L}-]+)| an? (${TIMES}|head|person|child|family|household|piece|pupil|student|patient|plate|ticket|can|visit|bed|meal)| (?:for|to) (?:each|every) ([\p{L}-]+)| (?:each|every) (${TIMES}|[\p{L}-]+)| (daily|weekly|monthly|annually|yearly)|[ -](grants|awards|scholarships|bursaries|prizes|cheques|stipends|vouchers|payments)| (?:\p{Ll}+ )?(?:was|is) the average)(?![\p{L}])`,
  'iu',
);
/** Each of many gets it, or it is an average; behind a verb, so that what each giver gave stays an amount. */
const BEFORE =
  /(?:\b(?:each|every)\b[^.;]{0,120}\b(?:gets?|got|receives?|received|is paid|takes?|costs?|worth|pays?)\s+(?:also\s+)?(?:between\s+)?|\b(?:an?|the|on|by) average\b[^.;,]{0,40}|\bper (?!cent\b)[a-z]+ [^.;,]{0,20}|\b(?:gifts|grants|awards|scholarships|bursaries|prizes|stipends|vouchers|cheques|loans|bonuses) (?:of|worth|ranged? from|ranging from|from)(?: between)? |\bcosts? (?:[a-z]+ )?)$/iu;
/** A cost is one of each only beside a single thing: a consultation costs, but the project cost. */
const COSTS_EACH = latin(String.raw`\b(?:an?|one|each|every) [a-z -]{3,40} costs? (?:[A-Z]\p{L}+ )?$`, 'iu');
const REACH = 160;
const REACH_BEHIND = 32;

/** Gives rates their unit: what each of many got, or what came each day, is never added up. */
export function attachPer(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const per =
      candidate.kind === 'ratio'
        ? undefined
        : perOf(candidate, text, sentences[sentenceAt(sentences, candidate.start)]?.start ?? 0);
    return per === undefined ? candidate : { ...candidate, per };
  });
}

function perOf({ start, end, kind }: Candidate, text: string, sentence: number): string | undefined {
  const behind = BEHIND.exec(text.slice(end, end + REACH_BEHIND));
  if (behind) return behind.slice(1).find((word) => word !== undefined) ?? 'each';
  if (kind !== 'money') return undefined;
  const before = text.slice(Math.max(sentence, start - REACH), start);
  if (/\bcosts? (?:[a-z]+ )?$/iu.test(before)) return COSTS_EACH.test(before) ? 'each' : undefined;
  return BEFORE.test(before) ? 'each' : undefined;
}
