import { type Token, type TokenReader, UNLISTED_PLACE_COST } from './tokens';

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
  /** How many characters at the beginning are no words of the tables, and whether there is anything that makes a name of it. */
  readonly unknown: number;
  readonly isOwn: boolean;
}

const NOTHING: Path = { token: undefined, cost: 0, places: 0, opening: 0, unknown: 0, isOwn: false };
const MIDDLE_PLACE_COST = 0.8;
/** What has nothing of its own is no name (福利基金会), so a beginning further left is worth more (弘道老人|福利基金会). */
const COMMON_COST = 1.3;
const OWN: ReadonlySet<Token['kind']> = new Set(['place', 'brand', 'letters', 'group']);

/** The longest names of the corpus have some twenty characters before their head noun. */
const REACH = 30;
/** After a mark, a bracket or a line's beginning something begins for sure; how much that weighs beside `OUTER_SCORE`. */
const HARD_SCORE = 2.4;
const OUTER_SCORE = [-2.6, 0.9, 1.7, 2.4] as const;
/** A place opens a name so often that it needs no help from the word before it (走访|北京儿童医院). */
const PLACE_SCORE = 2;
const PLACE_AFTER_ANY = 1.6;
const WIDE_AFTER_ANY = 0.5;
/** These stand in the middle of names as often: 满纳海|国际学校. */
const WIDE: ReadonlySet<string> = new Set(['国际', '世界', '全球', '国家', '中央']);
const isSurePlace = ({ cost, start, end }: Token, text: string) =>
  cost < UNLISTED_PLACE_COST && !WIDE.has(text.slice(start, end));
/** 图木舒克: no name begins in the middle of it. */
const isLongPlace = (token: Token, text: string) =>
  token.kind === 'place' && token.end - token.start > 2 && isSurePlace(token, text);
const LEVEL_SCORE = 0.8;
const GROUP_SCORE = 1;
/** 联合|正荣公益基金会: a verb at the beginning, where the name may begin behind it as well. */
const VERB_SCORE = -2;
const VERBS: ReadonlySet<string> = new Set(
  '联合 支持 组织 资助 捐赠 捐助 援助 推动 促进 服务 支援 奖励 扶助 帮扶 救助 关爱 关怀 建设 引导 培育 宣传 保护 开发 监督'.split(
    ' ',
  ),
);

/** 局里联合|市慈善会: before the head noun of what each place has, its level is enough. */
const isLevelBehindVerb = ({ kind, start }: Token, text: string): boolean =>
  kind === 'level' && VERBS.has(text.slice(start - 2, start));

/** What a character can be to the stretch that a name lies in: part of it, the end of a bracket in it, or (0) its end. */
const IN_NAME = 1;
const CLOSES = 2;
const CLASS = new Uint8Array(0x10000);
CLASS.fill(IN_NAME, 0x3400, 0xa000);
CLASS.fill(IN_NAME, 0x30, 0x3a);
CLASS.fill(IN_NAME, 0x41, 0x5b);
CLASS.fill(IN_NAME, 0x61, 0x7b);
for (const char of '〇々·‧・&') CLASS[char.charCodeAt(0)] = IN_NAME;
for (const char of '）)”」』') CLASS[char.charCodeAt(0)] = CLOSES;

/** What a character costs that as a rule stands before a name (获, 在): of those nothing is taken off. */
const LIKELY_COST = 1;
const JOINING = new Set('和与及');
/** 民政局|将新培育…: verbs and particles of one character with which no name begins. */
const NEVER_FIRST = new Set('为将给对已也还又再则就都把被从以因并仍惟亦均访个');
const NEVER_COST = 3;
const OPENING = new Set('（(“「『');
const CLOSING = new Set('）)”」』');
const CLOSING_GROUP = /[（(“「『][^（()）“”「」『』，。；：、\n]{1,16}[）)”」』]$/u;

/** Where the stretch begins that a name ending at `end` can lie in: behind the last mark, blank or line break. */
function stretchStart(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - REACH);
  let at = end;
  while (at > lowest) {
    const kind = CLASS[text.charCodeAt(at - 1)];
    if (kind === IN_NAME) at -= 1;
    else if (kind === CLOSES) {
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
    ? /^[（(]\p{Script=Han}{1,6}[）)]$/u.test(group) && !/[院会司学校]|^.[一二三四五六七八九十]+.$/u.test(group)
    : group.length <= 14;
}

/** 从|敦和|基金会: behind a word that names follow, 和 can only end a name of two characters. */
const endsWithJoint = (text: string, headStart: number, reader: TokenReader): boolean =>
  JOINING.has(text.charAt(headStart - 1)) && reader.outerStrengthBefore(headStart - 2) >= 2;

/**
 * The most likely beginning of a name whose head noun begins at `headStart`, and which lies behind `floor`. Every position
 * is scored by what stands before it, what it begins with, and what the name would have to hold.
 * @param singleCost how much of their cost characters have that are no words: less before a head that names of any sound have
 * @param isOffice whether each place has a body of that head noun
 */
export function findBeginning(
  text: string,
  reader: TokenReader,
  headStart: number,
  floor: number,
  singleCost = 1,
  isOffice = false,
): Beginning {
  const lowest = stretchStart(text, headStart, floor);
  const paths: (Path | undefined)[] = [];
  // 甲基金会|和|乙慈善总会: between two names 和 belongs to neither.
  const first = lowest === floor && floor > 0 && JOINING.has(text.charAt(lowest)) ? lowest + 1 : lowest;
  const scoreBefore = (at: number) => (at <= first ? HARD_SCORE : (OUTER_SCORE[reader.outerStrengthBefore(at)] ?? 0));
  let bestStart = headStart;
  let bestScore = (endsWithJoint(text, headStart, reader) ? OUTER_SCORE[0] : scoreBefore(headStart)) - COMMON_COST;
  let isInside = false;
  for (let at = headStart - 1; at >= lowest; at -= 1) {
    const char = text.charAt(at);
    if (CLOSING.has(char)) isInside = true;
    else if (OPENING.has(char)) isInside = false;
    let path: Path | undefined;
    let isAcross = false;
    for (const token of reader.tokensAt(at)) {
      isAcross ||= token.end > bestStart && bestStart > at && isLongPlace(token, text);
      const rest = token.end < headStart ? paths[token.end - lowest] : token.end === headStart ? NOTHING : undefined;
      if (rest === undefined) continue;
      const isCheap = token.kind === 'place' || (token.kind === 'other' && token.cost < LIKELY_COST);
      const cost = token.cost * (isCheap ? singleCost : 1) + rest.cost;
      if (path !== undefined && cost >= path.cost) continue;
      const isPlace = token.kind === 'place';
      const isSeat = isPlace && !WIDE.has(text.slice(at, token.end));
      const isUnknown = token.kind === 'other' || token.kind === 'plain';
      const unknown = isUnknown ? rest.unknown + token.end - token.start : 0;
      path = {
        token,
        cost,
        places: rest.places + Number(isSeat),
        opening: isPlace ? rest.opening + Number(isSeat) : 0,
        unknown,
        isOwn: rest.isOwn || unknown >= 2 || OWN.has(token.kind) || (isOffice && isLevelBehindVerb(token, text)),
      };
    }
    if (path?.token === undefined) continue;
    paths[at - lowest] = path;
    // A name begins neither within brackets nor with them; with quotation marks it may (“思源·新浪扬帆”公益基金).
    if (isInside || char === '（' || char === '(' || at < first) continue;
    const cost = path.cost + MIDDLE_PLACE_COST * (path.places - path.opening) + (path.isOwn ? 0 : COMMON_COST);
    const score = scoreBefore(at) + scoreOpening(path.token, text, reader, at, lowest, headStart) - cost;
    if (score >= bestScore || isAcross) {
      bestStart = at;
      bestScore = score;
    }
  }
  const pathFrom = (start: number): readonly Token[] => {
    const tokens: Token[] = [];
    for (let at = start; at < headStart;) {
      const token = paths[at - lowest]?.token;
      if (token === undefined) break;
      tokens.push(token);
      at = token.end;
    }
    return tokens;
  };
  return {
    start: bestStart,
    score: bestScore,
    tokens: pathFrom(bestStart),
    lowest,
    fromLowest: bestStart === lowest ? pathFrom(bestStart) : pathFrom(lowest),
  };
}

function scoreOpening(
  token: Token,
  text: string,
  reader: TokenReader,
  at: number,
  lowest: number,
  headStart: number,
): number {
  const isAfterAny = at > lowest && reader.outerStrengthBefore(at) === 0;
  // 万丹|国际同济会: behind words that no table knows the name has begun already.
  if (isAfterAny && token.kind === 'place' && WIDE.has(text.slice(at, token.end))) return WIDE_AFTER_ANY;
  if (token.kind === 'place' || token.kind === 'brand')
    return PLACE_SCORE + (isAfterAny && isSurePlace(token, text) ? PLACE_AFTER_ANY : 0);
  if (token.kind === 'other' && NEVER_FIRST.has(text.charAt(at))) return -NEVER_COST;
  if (token.kind === 'level') return isAfterAny ? 0 : LEVEL_SCORE;
  if (token.kind === 'inner' && token.end < headStart && VERBS.has(text.slice(at, token.end))) return VERB_SCORE;
  return token.kind === 'group' ? GROUP_SCORE : 0;
}
