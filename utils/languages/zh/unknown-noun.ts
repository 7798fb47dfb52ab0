import type { Kind, Span } from '../../model';
import { ROLE_WORDS } from './roles';
import { beginningOfNoun, endOfNoun, NO_NOUN_AT_END } from './counted-noun';

/** Kinds that are told apart by what is counted alone: 327个 may be cisterns or book corners. */
const NAMED_KINDS: ReadonlySet<Kind> = new Set<Kind>(['goods', 'facilities', 'other']);
const REACH = 16;
/** 蓄水池, 智慧黑板: nothing but characters of words, and none of grammar or time. */
const THING =
  /^(?!.*[的了着过在是有和与及或等将已也都就被把从向对给为由以于至到其各每该这那多余超近约共达个些此们我只还仅先要能会因靠再又更最])(?!.*(?:一天|半年|一年|去年|今年|当年|目前|全国|全省|全市|分别|全部|首批|一场|一回|一间|总额|新增|印制|承接|变成|展示|赞成|加起来|每天|眼下|今届|今屆|今天|人均|一[条组座家]|三年))\p{Script=Han}{2,8}$/u;
/** 捐|出|大器官: what a verb has led to. */
const RESULT = /^[出回立成起下好上满完掉走]/u;
const GAP = /[，。；：、！？,;:!?（）()《》“”「」『』【】\s\d]/u;

const lastIndexOf = (text: string, pattern: RegExp): number => {
  for (let at = text.length - 1; at >= 0; at -= 1) if (pattern.test(text.charAt(at))) return at;
  return -1;
};

/** A thing that no table of nouns knows, by the verbs and marks around it: 修建|蓄水池|327个, 45块|智慧黑板|. */
export function unknownNoun(text: string, { start, end }: Span, kind: Kind): Span | undefined {
  if (!NAMED_KINDS.has(kind)) return undefined;
  return thingBehind(text, end) ?? thingBefore(text, start);
}

function thingBehind(text: string, start: number): Span | undefined {
  const window = text.slice(start, start + REACH);
  const gap = window.search(GAP);
  const phrase = gap < 0 ? window : window.slice(0, gap);
  const [verb] = ROLE_WORDS.find(text, start, start + phrase.length);
  const end = start + Math.min(verb === undefined ? phrase.length : verb.start - start, endOfNoun(phrase));
  return THING.test(text.slice(start, end)) ? { start, end } : undefined;
}

function thingBefore(text: string, at: number): Span | undefined {
  const window = text.slice(Math.max(0, at - REACH), at).replace(NO_NOUN_AT_END, '');
  const end = Math.max(0, at - REACH) + window.length;
  const first = end - window.length + lastIndexOf(window, GAP) + 1;
  const verb = ROLE_WORDS.find(text, first, end).at(-1);
  // Without a verb or a mark nobody knows where it begins.
  if (verb === undefined && first === end - window.length) return undefined;
  const from = verb === undefined ? first : verb.end + (RESULT.test(text.charAt(verb.end)) ? 1 : 0);
  const start = beginningOfNoun(text, from, end);
  return THING.test(text.slice(start, end)) ? { start, end } : undefined;
}
