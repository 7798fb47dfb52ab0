import type { Organization, Role, Span } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { findPlanSections, isOfPlans, isToBeDone } from './plan-sections';
import { isPlanned } from './planned';
import { isThreshold } from './role-cases';
import { IN_WHICH, isPerson, roleIn, type FoundRole } from './role-rules';
import { REACH, readSentence, type Sentence } from './role-sentence';
import { surroundings } from './role-surroundings';
import type { Act } from './roles';
import { spansWithin } from './spans';
import { isNextPart, isPartGiven, isPartOfSum } from './sum-parts';

/**
 * Reads from the words of its sentence what was done with each figure: the verb that governs it, else the verb whose subject
 * it is, else the noun it counts, else the verb that governs the figures listed before it.
 */
export function attachRole(
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  const plans = findPlanSections(text);
  const names = organizations.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
  let sentence: Sentence | undefined;
  let carried: Act | undefined;
  /** What was done with the sum whose parts a list tells, line by line. */
  let ofSum: Act | undefined;
  /** 将建3座桥；|为50个村|装路灯: what is intended goes on behind a semicolon. */
  let isIntended = false;
  /** The figure before is intended, and not what is needed. */
  let isAimed = false;
  let before: Candidate | undefined;
  /** The last that is no share: 2.97亿，占21.1%，其中失能老人|约3500万| goes on with what was counted. */
  let counted: Candidate | undefined;
  const guessed = new Set<number>();
  const withRole = (candidate: Candidate, role: Role): Candidate => {
    before = { ...candidate, role };
    if (candidate.kind !== 'ratio') counted = before;
    return before;
  };
  const read = candidates.map((candidate, index) => {
    if (sentence === undefined || candidate.start >= sentence.end) {
      sentence = readSentence(text, sentences[sentenceAt(sentences, candidate.start)], names);
      if (isPartOfSum(text, sentence, before)) ofSum = carried;
      else if (!isNextPart(text, sentence)) ofSum = undefined;
      carried = ofSum ?? (goesOn(text, sentence) ? carried : undefined);
      isIntended = isAimed && before !== undefined && intendsOn(text, sentence, before);
    }
    if (candidate.kind === 'money' && isThreshold(text, candidate)) return withRole(candidate, 'other');
    if (candidate.kind === 'money' && ofSum === 'raise' && isPartGiven(text, candidate))
      return withRole(candidate, 'raised');
    if (candidate.kind === 'ratio') {
      const role = roleOfRatio(sentence, candidate);
      isAimed = role === 'planned';
      return withRole(candidate, role);
    }
    const after = candidates[index + 1];
    const from = Math.max(sentence.start, before?.end ?? 0, candidate.start - REACH);
    const to = Math.min(sentence.end, after?.start ?? sentence.end, candidate.end + REACH);
    const between = before === undefined ? '' : text.slice(before.end, candidate.start);
    const found = roleFrom(sentence, candidate, counted, { from, to, between, carried });
    if (
      candidate.kind === 'money' &&
      found.role === 'raised' &&
      EACH_RECIPIENT.test(text.slice(Math.max(sentence.start, candidate.start - 28), candidate.start))
    )
      return withRole(candidate, 'given');
    if (found.act !== 'other') carried = found.act ?? carried;
    if ((found.isGuess === true && IN_WHICH.has(candidate.kind)) || found.isLoose === true) guessed.add(index);
    const isPlan =
      isPlanned(sentence, candidate, found.role) ||
      isOfPlans(plans, sentence.words, sentence.start, candidate, found.role) ||
      (isIntended && isToBeDone(sentence.words, sentence.start, candidate, found.role));
    isAimed =
      (isPlan || found.role === 'planned') &&
      spansWithin(sentence.words, sentence.start, candidate.start).some(({ meaning }) => meaning.as === 'plan');
    return withRole(candidate, isPlan ? 'planned' : found.role);
  });
  return read.map((figure, index) => {
    const next = guessed.has(index) ? read[index + 1] : undefined;
    const between = next === undefined ? '' : text.slice(figure.end, next.start);
    const isOfNext =
      next?.role === 'participated' &&
      (OF_NEXT.test(between) || (figure.role !== 'planned' && isPerson(next.kind) && AND_NEXT.test(between)));
    return isOfNext ? { ...figure, role: next.role } : figure;
  });
}

/** 3所中学的|480名学生来陪老人: with those who take part, where they come from does. */
const OF_NEXT = /^[^，。；、\d]{0,8}的$/u;

/** 62个|部门、118家企业认捐: those of a list do what its last one does. */
const AND_NEXT = /^[^，。；、\d]{0,8}[、和及与]$/u;

/** 每户|10万元: what each gets is given, whatever was spoken of before. */
const EACH_RECIPIENT =
  /每[户院人校村家名位](?:[^，。；：、捐]{0,6}|[^。；：捐]{0,8}(?:获赠|领到|收到)[^。；：捐]{0,16})$/u;

/** Whether a sentence goes on with the verbs of the one before: behind a semicolon, or with a part of what was said. */
const goesOn = (text: string, { start, end }: Span): boolean =>
  text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .endsWith('；') || /^(?:其中|当中|其他|余下)/u.test(text.slice(start, Math.min(end, start + 2)));

/** Whether a sentence behind a semicolon goes on with what is intended: the one before ended with it, and nobody else acts. */
const intendsOn = (text: string, { start, names }: Sentence, before: Span): boolean =>
  /^[^。！？\n]*；$/u.test(text.slice(before.end, start)) && !names.some((name) => name.start === start);

/** Where the words around a figure begin and end, those since the one before it, and the verb that governs those listed there. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly between: string;
  readonly carried: Act | undefined;
}

function roleFrom(
  sentence: Sentence,
  figure: Candidate,
  previous: Candidate | undefined,
  { from, to, between, carried }: Reach,
): FoundRole {
  // Donations in 笔 go the way of the money that they bring, and teams that of bodies.
  const unit = figure.kind === 'other' ? (figure.unit ?? '') : '';
  const kind = /[笔筆]/u.test(unit) ? 'money' : /[支队隊]/u.test(unit) ? 'organizations' : figure.kind;
  const { text } = sentence;
  return roleIn({
    ...surroundings(sentence, figure, from, to),
    sentence,
    text,
    figure,
    kind,
    previous,
    between,
    carried,
    from,
  });
}

/** What a share is spent on: 六成的钱给了…, 100%用于. */
const SPENT =
  /^(?:的?(?:善款|资金|钱|款项?))?(?:将|会|已|均)?(?:全部)?(?:用于|投给|分给|拨付|拨往|汇予|汇往|投向|惠泽|给|捐|留|作|注入)/u;

function roleOfRatio(sentence: Sentence, figure: Candidate): Role {
  if (isPlanned(sentence, figure, 'other')) return 'planned';
  return SPENT.test(sentence.text.slice(figure.end, figure.end + 12)) ? 'given' : 'other';
}
