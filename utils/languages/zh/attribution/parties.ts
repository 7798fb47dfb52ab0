import type { Span } from '../../../model';
import { findAll } from '../../../text';
import { isActive, opensClause, positionOf, type Actor, type NamedMention } from './actors';

/** Who has which part in a deal, by the verb that the part is called after: 受托 (is entrusted), 执行 (carries out). */
export type Parties = Map<string, Actor>;

const PARTS = '受托|委托|监察|执行|主办|承办|承接|发起|运营|实施|评估|采购|受赠';
/** 受托人, 执行机构: whoever has that part. */
const PARTY = String.raw`(?:项目|信托|活动)?(?<part>${PARTS})(?:人|方|者|机构|单位)`;
/** 信托财产|净值959万元: what the trust has and does is its trustee's. */
const TRUST = '(?:该|这单|本单)?(?:慈善)?信托(?:财产|资金|收益|本金)?(?![公业计机经部人方备])';
const PARTY_WORDS = new RegExp(`${PARTY}|${TRUST}`, 'gu');
/** 受托人为|甲信托; 执行人：乙基金会. */
const NAMED_BEHIND = new RegExp(`${PARTY}(?:[均仍都]?[为是系即由]|：)?$`, 'u');
/** 甲信托|担任受托人. */
const NAMED_BEFORE = new RegExp(`^(?:担任|作为|出任|任|为|是)[^，。；、：“「]{0,8}?${PARTY}`, 'u');
/** 甲慈善总会|主办的拍卖, 由乙|承办: who does it has that part. */
const DOES = /^(?:[共联]同|联合|负责|具体)?(?<part>主办|承办|运营|执行|实施)(?![人方者机单])/u;
/** 甲局|委托乙中心: two parts at once. */
const ENTRUSTED = /(?:委托|授权)$/u;
const IS = /^(?:[均仍都]?[为是系即]|：|由)/u;
const REACH = 16;

/** Remembers who has which part, of those whom a sentence names. What a text says in so many words stays. */
export function noteParties(parties: Parties, text: string, sentence: Span, named: readonly NamedMention[]): void {
  for (const mention of named) {
    const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
    const called = (NAMED_BEHIND.exec(before) ?? NAMED_BEFORE.exec(after))?.groups?.['part'];
    if (called !== undefined) parties.set(called, { ...mention, position: 'subject' });
    const does = DOES.exec(after)?.groups?.['part'] ?? (ENTRUSTED.test(before) ? '受托' : undefined);
    if (does !== undefined && !parties.has(does)) parties.set(does, { ...mention, position: 'subject' });
  }
}

/** The words of a sentence that stand for those who have a part: 受托人收取…, 由执行人发放. */
export function partiesIn(text: string, { start, end }: Span, parties: Parties): readonly Actor[] {
  if (parties.size === 0) return [];
  const found: Actor[] = [];
  for (const { 0: word, index, groups } of findAll(text.slice(start, end), PARTY_WORDS)) {
    const party = parties.get(groups?.['part'] ?? '受托');
    const at = start + index;
    const stop = at + word.length;
    if (party === undefined || party.start === stop || IS.test(text.slice(stop, stop + 2))) continue;
    const position = positionOf(text, { start: at, end: stop }, start);
    if (position === 'subject' ? !opensClause(text, at, start) : !isActive(position)) continue;
    found.push({ name: party.name, type: party.type, start: at, end: stop, position });
  }
  return found;
}
