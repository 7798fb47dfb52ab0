import { outerStrengthBefore, tokensAt, type Token } from './tokens';

/** A place where a name may begin, with what stands between it and the head noun. */
export interface Beginning {
  readonly start: number;
  readonly score: number;
  /** The words between `start` and the head noun, in order. */
  readonly tokens: readonly Token[];
  /** Where the stretch begins that was looked at, and the words from there on. */
  readonly lowest: number;
  readonly fromLowest: readonly Token[];
}

/** The cheapest way to read what stands between a place and the head noun. */
interface Path {
  /** The first token of it; undefined at the head noun itself. */
  readonly token: Token | undefined;
  readonly cost: number;
  /** Places in it, and those of them at the very beginning: only one in the middle speaks against a name. */
  readonly places: number;
  readonly opening: number;
}

const NOTHING: Path = { token: undefined, cost: 0, places: 0, opening: 0 };
const MIDDLE_PLACE_COST = 0.8;

/** The longest names of the corpus have some twenty characters before their head noun. */
const REACH = 30;
/** After a mark, a bracket or a line's beginning something begins for sure; how much that weighs beside `OUTER_SCORE`. */
const HARD_SCORE = 2.4;
const OUTER_SCORE = [-2.6, 0.9, 1.7, 2.4] as const;
/** A place opens a name so often that it needs no help from the word before it (走访|北京儿童医院). */
const PLACE_SCORE = 2;
const PLACE_AFTER_ANY = 1.6;
const LEVEL_SCORE = 0.8;
const GROUP_SCORE = 1;

const OPENING = new Set('（(“「『');
const CLOSING = new Set('）)”」』');
const NAME_UNIT = /[\p{Script=Han}\dA-Za-z·‧・&]/u;
const CLOSING_GROUP = /[（(“「『][^（()）“”「」『』，。；：、\n]{1,16}[）)”」』]$/u;

/** Where the stretch begins that a name ending at `end` can lie in: behind the last mark, blank or line break. */
function stretchStart(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - REACH);
  let at = end;
  while (at > lowest) {
    const before = text.charAt(at - 1);
    if (NAME_UNIT.test(before)) at -= 1;
    else if (/[）)”」』]/u.test(before)) {
      const group = CLOSING_GROUP.exec(text.slice(Math.max(lowest, at - 18), at));
      if (group === null || !isInName(group[0])) return at;
      at -= group[0].length;
    } else return at;
  }
  return at;
}

/** （深圳）, （集团） and “新浪扬帆” stand inside names; （新桥医院） and “we want …” beside them. */
function isInName(group: string): boolean {
  return /^[（(]/u.test(group)
    ? /^[（(]\p{Script=Han}{1,6}[）)]$/u.test(group) && !/[院会司学校]/u.test(group)
    : group.length <= 14;
}

/**
 * The most likely beginning of a name whose head noun begins at `headStart`, and which lies behind `floor`. Every position
 * is scored by what stands before it, what it begins with, and what the name would have to hold.
 */
export function findBeginning(text: string, headStart: number, floor: number): Beginning {
  const lowest = stretchStart(text, headStart, floor);
  const paths: (Path | undefined)[] = [];
  const after = (token: Token): Path | undefined => (token.end >= headStart ? NOTHING : paths[token.end - lowest]);
  let best: { start: number; score: number } = { start: headStart, score: scoreBefore(text, headStart, lowest) };
  let isInside = false;
  for (let at = headStart - 1; at >= lowest; at -= 1) {
    const char = text.charAt(at);
    if (CLOSING.has(char)) isInside = true;
    else if (OPENING.has(char)) isInside = false;
    let path: Path | undefined;
    for (const token of tokensAt(text, at, headStart)) {
      const rest = after(token);
      if (rest === undefined) continue;
      const cost = token.cost + rest.cost;
      if (path !== undefined && cost >= path.cost) continue;
      const isPlace = token.kind === 'place';
      path = { token, cost, places: rest.places + Number(isPlace), opening: isPlace ? rest.opening + 1 : 0 };
    }
    if (path?.token === undefined) continue;
    paths[at - lowest] = path;
    // A name begins neither within brackets nor with them; with quotation marks it may (“思源·新浪扬帆”公益基金).
    if (isInside || char === '（' || char === '(') continue;
    const cost = path.cost + MIDDLE_PLACE_COST * (path.places - path.opening);
    const score = scoreBefore(text, at, lowest) + scoreOpening(path.token, text, at, lowest) - cost;
    if (score >= best.score) best = { start: at, score };
  }
  return { ...best, tokens: pathFrom(best.start), lowest, fromLowest: pathFrom(lowest) };

  function pathFrom(start: number): readonly Token[] {
    const tokens: Token[] = [];
    for (let at = start; at < headStart;) {
      const token = paths[at - lowest]?.token;
      if (token === undefined) break;
      tokens.push(token);
      at = token.end;
    }
    return tokens;
  }
}

function scoreBefore(text: string, at: number, lowest: number): number {
  if (at === lowest) return HARD_SCORE;
  return OUTER_SCORE[outerStrengthBefore(text, at)] ?? 0;
}

function scoreOpening(token: Token, text: string, at: number, lowest: number): number {
  const isAfterAny = at > lowest && outerStrengthBefore(text, at) === 0;
  if (token.kind === 'place') return PLACE_SCORE + (isAfterAny ? PLACE_AFTER_ANY : 0);
  if (token.kind === 'level') return isAfterAny ? 0 : LEVEL_SCORE;
  return token.kind === 'group' ? GROUP_SCORE : 0;
}
