import type { Candidate } from '../../types';
import { latin } from '../letters';
import { countsPeople } from '../noun-phrases';
import { DEFAULT_ROLES } from '../role-kinds';
import { STAYS } from '../stays';
import type { Scene } from './subjects';

/** A share of something that nobody has: two thirds of kidney failure; not of the patients, of its money. */
const SHARE_OF_ANYTHING =
  /^ of (?!the |its |their |our |his |her |those|them|these|it\b|that\b|this\b|us\b|which|whom|all |what |donations|income|spending|gifts|funds|funding|money)[a-z-]+/u;
/** Where a sentence speaks of everybody: nationally, in the UK. */
const EVERYWHERE = latin(
  String.raw`^["“]?(?:But |And |Yet )?(?:[Nn]ation(?:ally|wide)|[Gg]lobally|[Ww]orldwide|(?:[Aa]cross|[Aa]round|[Ii]n) (?:the (?:country|world|UK|US|nation|whole of [\p{L} ]+)|England(?: and Wales)?|Britain|India|America)(?: as a whole)?),? `,
);
/** Who has counted it: according to the ministry, a study by the university found. */
const COUNTED_BY = latin(
  String.raw`\b[Aa]ccording to (?!(?:its|their) |(?:chief executive|director|chair|president|founder) |\p{Lu}[\p{L}’' .-]{2,40}, (?:its|their|the [a-z]+[’']s) |an? [a-z -]+ at the )(?:(?:the|a|an|official|government|recent|latest) )?(?:[\p{Ll}-]+ ){0,2}(?:\p{Lu}|data|figures|statistics|surveys?|stud(?:y|ies)|estimates|census)|\b(?:data|[Ff]igures|statistics|survey|study|[Rr]esearch|census|poll|analysis|review)\b[^.;]{0,50} (?:found|finds?|shows?|showed|suggests?|put|estimated)\b|\b[Bb]y the (?:estimate|reckoning) of `,
);
const THERE_ARE = /^["“]?There (?:is|are|was|were) /u;
/** One of them raised £2m; gifts to colleges have reached £3m: nobody of whom an article tells. */
const BY_OTHERS =
  /^["“]?(?:The (?:combined|merged) |(?:One|Some|Many|Most|Several) of (?:them|these|those)\b|(?:Donations|Gifts|Legacies|Bequests)(?! from individuals| in wills)[^,.]* (?:to|for|in|from) (?!the |its |our )[A-Za-z][^,.]{2,60} (?:have|total|brought|went|reached)|(?:Together,? they|Between them) )/u;
/** Of 1,212 organisations that took part, 41 per cent said so. */
const ANSWERED =
  /^(?: of the)? (?:(?:that|who) (?:took part|answered|responded|replied|remain)|surveyed|polled|questioned|asked)\b/u;
const SAYS =
  /^(?: of (?:the|those|them)(?:[^,.;]|,\d){0,60})? (?:also )?(?:said|say|reported|report|had (?:seen|thought|used|cut|lost)|expect|thought|fear)\b/u;
/** Data show that so many closed. */
const FOUND_THAT =
  /\b(?:data|figures|statistics|survey|study|research|census|poll|analysis)\b[^.;]{0,90} (?:found|finds?|shows?|showed|suggests?) that (?!it |its |the charity|they )[^;]*$/u;
/** What those who were helped earn: their income went up. */
export const OF_THOSE_HELPED =
  /^(?:But |And )?Their (?:(?:average|annual|monthly|household|family) )?(?:incomes?|earnings|wages|yields|harvests?|savings|grades|marks|scores) /u;
/** Who of whom more is told, or who is helped to do it. */
const IS_OBJECT =
  /\b(?:who|which|whose|(?<!\b(?:estimate[sd]?|says?|said|shows?|showed|found|finds?|report(?:s|ed)|suggest(?:s|ed)?|warn(?:s|ed)?) )that) [^,]{0,40}$|\b(?:help(?:s|ed|ing)?|lets?|makes?|made) (?:\S+ ){0,2}$/u;

/**
 * Whether a figure states how the world is, and no deed: what people lack, a share of anything, what a study counted. Asked of
 * figures whose sentence names nobody who did it.
 */
export function isOfTheWorld(scene: Scene, figure: Candidate): boolean {
  const { text, sentence } = scene;
  const { kind, role, start, end } = figure;
  const before = text.slice(sentence.start, start);
  const behind = text.slice(end, Math.min(sentence.end, end + 120));
  if (kind === 'ratio' && (countsPeople(text, end) || SHARE_OF_ANYTHING.test(behind))) return true;
  if (OF_THOSE_HELPED.test(before) || EVERYWHERE.test(before) || ANSWERED.test(behind)) return true;
  if (kind === 'ratio' && SAYS.test(behind)) return true;
  if (staysSo(scene, figure)) return true;
  if (FOUND_THAT.test(before)) return true;
  // A pair of them costs £40: the price of a thing.
  if (kind === 'money' && role === 'other' && /(?<!have )\bcosts? (?:about |between )?$/u.test(before)) return true;
  if (kind !== 'money' && THERE_ARE.test(before)) return true;
  return kind !== 'money' && [DEFAULT_ROLES[kind], 'other'].includes(role) && isOfOthers(scene);
}

/** Whether a sentence tells of a deed, but of nobody's whom the article speaks of. */
export function isOfOthers({ text, sentence }: Scene): boolean {
  const whole = text.slice(sentence.start, sentence.end);
  return THERE_ARE.test(whole) || COUNTED_BY.test(whole) || BY_OTHERS.test(whole);
}

/** Whether what stands behind a figure says that it remains, lives, is missing. */
export const staysSo = ({ text, sentence }: Scene, { kind, start, end }: Candidate): boolean =>
  kind !== 'money' &&
  STAYS.test(text.slice(end, Math.min(sentence.end, end + 120))) &&
  !IS_OBJECT.test(text.slice(sentence.start, start));
