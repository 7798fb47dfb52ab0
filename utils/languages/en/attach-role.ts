import type { Role } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { findGiverLists, findRaiserLists } from './attribution';
import { isGapped, isNextGift } from './gift-rows';
import { clauseOf, toLowerCase } from './letters';
import { CAME_FROM_BODY, GRANT_FROM } from './role-cases';
import { DEFAULT_ROLES } from './role-kinds';
import { roleOf } from './roles';

/**
 * Reads from the verbs of its sentence what was done with each figure. Money in a sentence without such a verb goes the
 * way of the money before it in the paragraph, else the way most of the article's money goes: a list of takings names the
 * verb once.
 */
export function attachRole(
  candidates: readonly Candidate[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  const givers = findGiverLists(text);
  const raisers = findRaiserLists(text);
  const roles: (Role | undefined)[] = [];
  let lastSum = -1;
  for (const [index, candidate] of candidates.entries()) {
    roles.push(readRole(candidate, index));
    if (candidate.kind === 'money') lastSum = index;
  }
  function readRole({ kind, item, start, end }: Candidate, index: number): Role | undefined {
    const sentence = sentences[sentenceAt(sentences, start)];
    if (!sentence) return undefined;
    const clause = clauseOf(text, sentence.start, sentence.end);
    const before = candidates[index - 1];
    if (before?.kind === kind && before.start >= sentence.start && COMPARED.test(text.slice(before.end, start)))
      return roles[index - 1];
    if (before?.kind === kind && THAT_INCLUDES.test(text.slice(sentence.start, start))) return roles[index - 1];
    if (
      kind === 'money' &&
      before?.kind === kind &&
      before.start >= sentence.start &&
      isGapped(text, before, { start, end })
    )
      return roles[index - 1];
    const sum = kind === 'money' ? candidates[lastSum] : undefined;
    if (sum && isNextGift(text, sum, { start, end })) return roles[lastSum];
    const shared = roleOfWhole(candidates, index, text);
    if (shared !== undefined && shared.start >= sentence.start) return roles[index - 1];
    const role = roleOf({
      kind,
      noun: item === null ? null : toLowerCase(item),
      clause,
      at: start - sentence.start,
      end: end - sentence.start,
    });
    // Under "Among the donors were:" a line without a verb tells of a gift.
    const isGift = kind === 'money' && givers.some((list) => start >= list.start && start < list.end);
    const isTaking = kind === 'money' && raisers.some((list) => start >= list.start && start < list.end);
    return role ?? (isGift ? 'given' : isTaking ? 'raised' : undefined);
  }
  const most: Role = countOf(RAISING, text) > countOf(GRANTING, text) ? 'raised' : DEFAULT_ROLES.money;
  let last: { role: Role; end: number } | undefined;
  return candidates.map((candidate, index) => {
    if (candidate.kind !== 'money') return { ...candidate, role: roles[index] ?? DEFAULT_ROLES[candidate.kind] };
    const isNear = last !== undefined && !text.slice(last.end, candidate.start).includes('\n');
    const role = roles[index] ?? (isNear ? last?.role : undefined) ?? most;
    if (role === 'raised' || role === 'given') last = { role, end: candidate.end };
    return { ...candidate, role };
  });
}

/** Words of an article that tells of takings, and of one that tells of grants: which way its money goes. */
const RAISING =
  /\b(?:fund-?)?(?:rais|appeal|telethon|tall|don[ao]|auction|sponsor|gala|walk|runn|race|match|collect|record)/gu;
const GRANTING = /\b(?:grant|fund(?!-?rais)|award|invest|program|spen[dt]|budget|scholar)/gu;
const countOf = (words: RegExp, text: string): number => text.match(words)?.length ?? 0;

/** That includes $5 million: of what the sentence before has told. */
const THAT_INCLUDES = /^(?:That|This|It) includes? $/u;
const PART_OF = /(?:among them|including|of which|of whom) (?:\S+ )?$/iu;
const OWN_DEED =
  /^ (?:has|have|had|was|were|is|are) (?:already |now |so far |yet |only )*(?:been )?(?:come in|raised|received|spent|paid|donated|collected|committed|pledged|disbursed)\b/u;
/** 3.4 million people, down from 5 million: the same was done with both. */
const COMPARED =
  /, against (?:about |some |nearly |almost |more than |just )*$|\((?:in )?(?:19|20)\d\d(?:[–/-]\d\d)?: $|\b(?:up|down|risen|rose|rising|fallen|fell|falling|increase|increased) from (?:about |some |nearly |almost |around |more than |over |just )*$/u;
/** Raised £3m, including £2m from the Oak Foundation. */
const FROM_BODY = /^ from (?:the )?[A-Z]/u;
const POINTING_BACK = /^ of (?:them|those|these|which|whom)\b/u;

/** The figure before, where this one is called a part of it: what was done with a whole was done with its parts. */
function roleOfWhole(candidates: readonly Candidate[], index: number, text: string): Candidate | undefined {
  const part = candidates[index];
  const whole = candidates[index - 1];
  if (part === undefined || whole === undefined || part.kind === 'ratio') return undefined;
  if (part.kind === whole.kind && POINTING_BACK.test(text.slice(part.end, part.end + 12))) return whole;
  // Of which £7.4m has come in: what was done with the part is said of itself.
  const behind = text.slice(part.end, part.end + 40);
  if (
    OWN_DEED.test(behind) ||
    CAME_FROM_BODY.test(behind) ||
    GRANT_FROM.test(behind.toLowerCase()) ||
    FROM_BODY.test(behind)
  )
    return undefined;
  const isNamed = part.kind === whole.kind || (part.kind === 'facilities' && whole.kind === 'organizations');
  return isNamed && PART_OF.test(text.slice(Math.max(0, part.start - 32), part.start)) ? whole : undefined;
}
