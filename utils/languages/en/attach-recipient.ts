import type { Organization } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { readMentions, type Named } from './attribution';

const KINDS: ReadonlySet<string> = new Set(['money', 'goods', 'other', 'hours']);
const ROLES: ReadonlySet<string> = new Set(['given', 'planned', 'raised']);
const CLAUSE_BREAK = /[;:–—]|, (?:and|but|while|which|who) /u;
const RECEIVES =
  /^[^,;:.]{0,24}?\b(?:receiv(?:es?|ed)|gets?|got|won|wins|(?:was|were|been) (?:given|awarded|granted|handed))\b[^,;:.]{0,24}$/iu;

/** Who received, where the sentence says it: what stands behind "to", "for", or who gets. */
export function attachRecipient(
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  const named = readMentions(organizations, text);
  let from = 0;
  return candidates.map((candidate) => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    if (!sentence || !KINDS.has(candidate.kind) || !ROLES.has(candidate.role)) return candidate;
    while ((named[from]?.end ?? Infinity) <= sentence.start) from += 1;
    const inside: Named[] = [];
    for (let at = from; (named[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const org = named[at];
      if (org) inside.push(org);
    }
    const recipient = recipientOf(candidate, inside, text);
    return recipient === undefined || recipient === candidate.org ? candidate : { ...candidate, recipient };
  });
}

function recipientOf({ start, end }: Candidate, inside: readonly Named[], text: string): string | undefined {
  const behind = inside.find(
    (org) => org.part === 'recipient' && org.start >= end && !CLAUSE_BREAK.test(text.slice(end, org.start)),
  );
  if (behind) return behind.name;
  const before = inside.findLast((org) => org.end <= start && !CLAUSE_BREAK.test(text.slice(org.end, start)));
  if (before === undefined) return undefined;
  const isGetting = before.part === 'subject' && RECEIVES.test(text.slice(before.end, start));
  return isGetting || (before.part === 'recipient' && start - before.end < 24) ? before.name : undefined;
}
