import type { Organization } from '../../../model';
import { sentenceAt } from '../../../text';
import type { Candidate, PreparedArticle } from '../../types';
import { spansWithin } from '../spans';
import { mentionsOf, type NamedMention } from './actors';

/** Right before one who receives: 向甲捐赠, 捐给甲. */
const TO = /(?:向|给|拨付|捐至)[^，。；、的]{0,3}$/u;
/** Behind a figure: 100万元|捐给甲, 给甲. */
const HANDED = /^[^，。；、]{0,8}(?:给|向|交予|支持)$/u;

/** How far from a figure its recipient may stand. */
const REACH = 80;

/** Who received what was given, where the sentence names an organization: 向甲捐赠100万元, 甲收到乙捐赠的100万元. */
export function attachRecipient(
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  const mentions = mentionsOf(organizations);
  return candidates.map((candidate) => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    if (candidate.role !== 'given' || sentence === undefined) return candidate;
    const from = Math.max(sentence.start, candidate.start - REACH);
    const inside = spansWithin(mentions, from, Math.min(sentence.end, candidate.end + REACH));
    const recipient = inside.findLast((mention) => isReceiving(text, sentence.start, mention, candidate));
    return recipient === undefined || recipient.name === candidate.org
      ? candidate
      : { ...candidate, recipient: recipient.name };
  });
}

function isReceiving(text: string, from: number, { start, end }: NamedMention, figure: Candidate): boolean {
  if (end <= figure.start) {
    // Between the two stands only the verb of giving: another actor or clause would have another recipient.
    return TO.test(text.slice(Math.max(from, start - 6), start)) && !/[；。]/u.test(text.slice(end, figure.start));
  }
  return start >= figure.end && HANDED.test(text.slice(figure.end, start));
}
