import type { Span } from '../../model';
import { readDates, type Dates } from './period-dates';

/** Words that say when, where they stand. */
export interface FoundPeriod extends Span {
  readonly words: string;
}

const DIGITS = '[〇零一二三四五六七八九十]';
const YEAR = `(?:(?:19|20)\\d\\d|民国\\d{2,3}|1[01]\\d|[一二]${DIGITS}{3}|一[〇零一]${DIGITS}|一百${DIGITS}{1,3})年`;
const RELATIVE_YEAR = '(?:(?<!年)来年(?!均)|今年|去年|前年|明年|当年|本年|同年|上年)';
const PART =
  '(?:前(?:\\d{1,2}|[一二三四五六七八九十]{1,2})个月|上半年|下半年|前三季度|第?[一二三四]季度末?|年底|年末|底|末|初|春季学期|秋季学期|全年|春天|夏天|秋天|冬天)';
const DAY = `(?:\\d{1,2}|${DIGITS}{1,3}|廿${DIGITS}?)[日号](?:凌晨|清晨|早晨|上午|中午|下午|傍晚|晚间?|深夜|夜里|当天)?`;
const MONTH = `(?:\\d{1,2}|${DIGITS}{1,3}|元)月(?:${DAY}|[上中下]旬|底|末|初|份)?`;
const HOUR = '(?:(?:上午|下午|晚上?|傍晚|凌晨|中午|零)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[时点](?:整)?)';
const MANY = '(?:近|过去|这|前|最近|连续第?)?(?:\\d+|[一二两三四五六七八九十百几数多]+)(?:多|余)?';
const TO_NOW = '(?:目前|现在|今[天晨早晚]?|当前|此|本报|记者发稿时?|发稿时?|昨[日天晚](?:下午)?)(?:为止)?';

/** Reads one form of time that begins at an offset. Gives where it ends, or -1. */
type Form = (text: string, at: number) => number;

function matching(pattern: string): Form {
  const form = new RegExp(pattern, 'uy');
  return (text, at) => {
    form.lastIndex = at;
    return form.test(text) ? form.lastIndex : -1;
  };
}

function keepingLast(form: Form): Form {
  let lastText: string | undefined;
  let lastAt = -1;
  let lastEnd = -1;
  return (text, at) => {
    if (at !== lastAt || text !== lastText) {
      lastEnd = form(text, at);
      lastText = text;
      lastAt = at;
    }
    return lastEnd;
  };
}

const year = matching(`(?:${YEAR}|${RELATIVE_YEAR})(?:度|一年)?`);
/** 1至6月: months in a row. */
const MONTHS = `(?:\\d{1,2}|${DIGITS}{1,2})月?[至到—\\-–～~](?:\\d{1,2}|${DIGITS}{1,2})月(?!\\d)份?`;
const withinYear = matching(
  `(?:${MONTHS}|${MONTH}|${PART}|首季|[首头](?:\\d|[一二三四五六七八九十]{1,2})个月|[寒暑]假)?`,
);
const day = matching(`(?:${MONTH}|${DAY}|${PART}|昨[日天晨](?:[上下]午)?|昨[晚夜]|今[日晚]|周[一二三四五六日])`);
const hour = matching(`${HOUR}?`);

/**
 * Reads a date, part by part: as one pattern it holds months and days three times over, and took longer to compile than all
 * others together. Several forms begin with a date, so the last is kept.
 */
const date = keepingLast((text, at) => {
  const yearEnd = year(text, at);
  const end = yearEnd < 0 ? day(text, at) : withinYear(text, yearEnd);
  if (end < 0) return -1;
  return isDeadline(text, at, end) ? end + 1 : hour(text, end);
});
/** 年底前, 9月30日前, 2027年前. */
const isDeadline = (text: string, at: number, end: number): boolean =>
  text.charAt(end) === '前' &&
  text.charAt(end + 1) !== '后' &&
  (/[底末日月]/u.test(text.charAt(end - 1)) || /^\d{4}年$/u.test(text.slice(at, end)));
const now = matching(TO_NOW);
const endpoint: Form = (text, at) => Math.max(date(text, at), now(text, at));

/** The date that opens a form, behind 自 or 从 where one stands there. */
const openingDate: Form = (text, at) => date(text, /[自从]/u.test(text.charAt(at)) ? at + 1 : at);

const STOPS = /[，。；：、\d]/u;
const LONGEST_BETWEEN = 8;
const joint = matching('(?:起|启动|开始|成立)?[，]?(?:至|到|—|-|–|～|~)');
const withEnding = matching('间|期间|底');

/** 自2021年起至今, 6月1日至3日, 2022年项目启动到去年底. */
const fromTo: Form = (text, at) => {
  const from = openingDate(text, at);
  if (from < 0) return -1;
  for (let between = from; between <= from + LONGEST_BETWEEN; between += 1) {
    const to = joint(text, between);
    const end = to < 0 ? -1 : endpoint(text, to);
    if (end >= 0) return Math.max(end, withEnding(text, end));
    if (between >= text.length || STOPS.test(text.charAt(between))) break;
  }
  return -1;
};

const sinceThen = matching('[^，。；：、\\d]{0,12}?(?:以来|至今|(?<![发一引掀想提])起(?![步跑飞点诉源]))');
/** 自2021年6月以来, 2019年成立至今. */
const since: Form = (text, at) => {
  const from = openingDate(text, at);
  return from < 0 ? -1 : sinceThen(text, from);
};

const CHANGED = /[升降增涨减提]$|增加|减少|扩[大展充]|发展|提高|[上回]升|[下回]降/u;
const UNTIL = ['截至', '截止到', '截止', '截至到', '统计至', '到', '至', '迄'];
const untilEndpoint = matching('期末|[上本]个?月[底末初]?');
/** 截至2023年底, 到目前. */
const until: Form = (text, at) => {
  for (const word of UNTIL) {
    // 从870吨升到|去年的2140吨: what it has come to, and not until when.
    if (!text.startsWith(word, at) || (word.length === 1 && CHANGED.test(text.slice(Math.max(0, at - 2), at))))
      continue;
    const end = Math.max(endpoint(text, at + word.length), untilEndpoint(text, at + word.length));
    if (end >= 0) return end;
  }
  return -1;
};

const DIGIT_OPENINGS = '0123456789〇零一二三四五六七八九十';
const DATE_OPENINGS = `${DIGIT_OPENINGS}廿元民来今去前明当本同上下第年底末初春秋全夏冬昨周`;
const MANY_OPENINGS = '近过这前最连0123456789一二两三四五六七八九十百几数多';

const bareLength = matching(
  `${MANY}(?:年|个月|个?星期|天半?|日|周|学期|晚|小时(?=[筹募涌]))(?=[，、\\s已]|一共|新增|转|捐|筹|募|投|惠|发|累|服|捡|救|涌|凑|共|走|义|跑|被|受|举|里|增|成|资|要|添|只|能|送|建|帮|培|支|拨|派|接|植|种|看|诊|清|运|攒|收|开|办|参|减|修|访|家|载|产|排|截|扫|做|巡|登|献|约|下拨|补上|入账|为(?!一|期|限))`,
);

/** Forms of time with the characters that each begins with; of two that begin at one place the earlier one wins, and it is the longer one. */
const FORMS: readonly (readonly [openings: string, form: Form])[] = [
  ['123456789一二三四五六七八九十', matching(MONTHS)],
  [`自从${DATE_OPENINGS}`, fromTo],
  ['12', matching('(?:19|20)\\d\\d[—\\-–至到~～/](?:(?:19|20)\\d\\d|\\d\\d)年(?:度|间)?')],
  [`自从${DATE_OPENINGS}`, since],
  ['自从', matching('(?:自|从)[^，。；：、\\d]{2,12}?(?:以来|至今|起(?![步跑飞点诉源]))')],
  ['截统到至迄', until],
  // 2024，我们一共…: of an account's article.
  ['2', matching('20[12]\\d(?=，)')],
  // The time within which
  [
    MANY_OPENINGS,
    matching(
      `${MANY}(?:年|个月|天|日|周|学期|个半月|个小时|小时)(?:多|余)?(?:时间)?(?:以来|来(?!了)|间|里|内|下来|期间|过去(?=[，了]))`,
    ),
  ],
  [
    '123456789一二两三四五六七八九十',
    matching('(?<!是)(?:\\d+|[一二两三四五六七八九十]+)多?年前(?=的[\\d一二两三四五六七八九十近约]|，?这个数|只有|还)'),
  ],
  ['“「十', matching('(?:“|「)?(?:十[二三四五六]五)(?:”|」)?(?:期间|末|以来|后两年)?')],
  [
    '今去年灾项活启成实开',
    matching('(?:今年|去年|年初|灾情发生|项目启动|活动启动|项目实施|启动|成立|实施|开展)[^，。；：\\d]{0,4}以来'),
  ],
  ['项启实成开', matching(`(?:项目)?(?:启动|实施|成立|开展)${MANY}年(?!来|间)`)],
  [
    '近过多历长一连今未',
    matching(
      '近年来|过去一年|多年来|历年来?|长期以来|一直以来|连日来|(?:今后|未来)(?:几|半|\\d+|[一二两三五十])(?:年|个月)|今后每年',
    ),
  ],
  [DATE_OPENINGS, date],
  [
    '今年本上下当首昨前这下目眼现迄至期一半大同如次翌早元春除端中国重季寒暑正腊“「二三四五六七八九23456789',
    matching(
      '年内|如今|今[春夏秋冬]|上个月|下个月|下月(?!底)|这个月|这几天|这几年|这几个月|[本上]财政年度|本财年|(?:上个?月|本月|上周|本周|当时)起|半年多?来|半[年月](?=[，共累筹募收捐兑领办发服入])|大半年来|当时(?=[，有共全已仅只就])|同期(?=[，收共筹募])|本年度|本季度|上年度|本月|上月|当月|本周|上周[一二三四五六日末]?|[上本今]届|首期|首阶段|首年|首月|首两日|当[天日](?:凌晨|清晨|上午|中午|下午|傍晚|晚上)?|昨日|昨(?=[在向于派宣公举表出])|前晚|上学期|上学年|本学年|本学期|这学期|下学年|下一?年度|下一?季度|下一阶段|下一届|下月底前?|季度末|新年度|目前|眼下|现时|迄今|至今|期间|一上午|这一年|下一年|次年|翌年|早些年|(?:上个?世纪)?(?:[二三四五六七八九]十|[2-9]0)年代|[寒暑]假(?:里|期间|中)|[正腊]月里|[“「](?:六一|五一|十一|七一|八一|九九|三八)[”」](?:节)?(?:前夕|前后|期间)|(?:(?:元旦|春节|中秋|国庆)、)?(?:元旦|春节|除夕|端午|中秋|国庆|重阳)节?(?:前夕|前后|前|期间|假期|当[天日])',
    ),
  ],
  ['每', matching('每(?:个月|学期|学年|季度|[年月天日周])')],
  ['首头', matching('[首头](?:\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:年|个月|个?季度|天|周)')],
  // A bare length of time is one only where it stands alone: 十年筹得, 六天涌入.
  [MANY_OPENINGS, bareLength],
];

/** The forms that each character begins, in their order: at most places of a text none is tried at all. */
const FORMS_BY_OPENING = groupByOpening();

function groupByOpening(): ReadonlyMap<number, readonly Form[]> {
  const groups = new Map<number, Form[]>();
  for (const [openings, form] of FORMS) {
    for (const char of openings) {
      const group = groups.get(char.charCodeAt(0));
      if (group === undefined) groups.set(char.charCodeAt(0), [form]);
      else group.push(form);
    }
  }
  return groups;
}

const DIGITS_IN_A_ROW = /\d+/uy;
/** What has to stand behind a number in digits that says when; most numbers count something else. */
const BEHIND_DIGITS = /[，年月日号多余天周小星—\-–至到~～/]|个[月半星小]/uy;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

function mayBeTime(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return true;
  DIGITS_IN_A_ROW.lastIndex = at;
  DIGITS_IN_A_ROW.test(text);
  BEHIND_DIGITS.lastIndex = DIGITS_IN_A_ROW.lastIndex;
  return BEHIND_DIGITS.test(text);
}

function formEnd(text: string, at: number): number {
  const forms = FORMS_BY_OPENING.get(text.charCodeAt(at));
  if (forms === undefined || !mayBeTime(text, at)) return -1;
  for (const form of forms) {
    const end = form(text, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** Where no expression of time can begin, so that most of a text is passed over quickly. */
const NOT_PERIOD = /^(?:[一二三四五六七八九十]+[日号]?|初|底|末|全年龄)$/u;
/** 连续7日 is how long; a day that stands alone (30日，…, 【25日】…) is when. */
const BARE_DAY = /^\d{1,2}[日号]$/u;
const isAlone = (before: string, behind: string): boolean =>
  /^[。！？；：\n【（「▍■◆●▪）\u3000 ]?$/u.test(before) && /^[，】）」：｜|]/u.test(behind);
/** What stands before words that only look like a time, or are another one: 第3期, 14（含）周岁, 较上年提高. */
const NAME_BEFORE = /[第届满足较比]$/u;
/** 成立于2012年: when a body began says nothing of what follows. */
const BEGAN = /(?:成立|创立|创建|创办|始建|诞生|注册|建立|出生|生)于$/u;
/** “十一五”, “一日捐”: a short quotation that begins so is a name; a longer one says something. */
const QUOTED_NAME = /^[^”」，。]{0,8}[”」]/u;
/** 办了|十二年，…, 轮候长达|三个月: how long something goes on or takes, where nothing is counted up over it (办了19年，累计…). */
const BARE_LENGTH = /^(?:\d+|[一二两三四五六七八九十百几多]+)(?:年|个月|个?星期|天半?|日|周|学期)$/u;
const LASTS = /(?:了|超过|不到|不足|长达|绕场|平均[^，。；]{0,3}|每[人周月年天][^，。；\d]{0,4})$/u;
const isLasting = (words: string, before: string, behind: string): boolean =>
  BARE_LENGTH.test(words) && LASTS.test(before) && !/^，(?:累计|共)/u.test(behind);
/** A rate, an age or a deadline behind: 3年前, 24年级. */
const NO_PERIOD_AFTER =
  /^(?:从[^，。]{2,16}(?:获悉|了解到)|级|新高|新低|最高|最低|之最|前(?!三)|岁|龄|制|期|以上|以下|左右|之久|义务|级|博览)/u;

/** The words of a sentence that say when, in reading order; offsets index `text`. */
export function findPeriods(text: string, { start, end }: Span): readonly FoundPeriod[] {
  const sentence = text.slice(start, end);
  const found: FoundPeriod[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const wordsEnd = formEnd(sentence, at);
    if (wordsEnd < 0) continue;
    const words = sentence.slice(at, wordsEnd);
    const isTime =
      !NOT_PERIOD.test(words) &&
      (!BARE_DAY.test(words) || isAlone(sentence.charAt(at - 1), sentence.charAt(wordsEnd))) &&
      !isLasting(words, sentence.slice(Math.max(0, at - 8), at), sentence.slice(wordsEnd, wordsEnd + 3)) &&
      !NAME_BEFORE.test(sentence.charAt(at - 1)) &&
      !BEGAN.test(sentence.slice(Math.max(0, at - 3), at)) &&
      !(/[“「]/u.test(sentence.charAt(at - 1)) && QUOTED_NAME.test(sentence.slice(wordsEnd, wordsEnd + 10))) &&
      !NO_PERIOD_AFTER.test(sentence.slice(wordsEnd, wordsEnd + 20));
    if (isTime) found.push({ words, start: start + at, end: start + wordsEnd });
    at = wordsEnd - 1;
  }
  return found;
}

/** Words that count from a beginning up to a day. */
const CUMULATIVE = /截至|截止|至今|迄今|以来|年来|年间|年下来|[起]$|^(?:统计)?[到至]|累计/u;

export interface Period extends Dates {
  readonly cumulative: boolean;
}

/** The dates that words of time mean, and whether they count up to a day. */
export function readPeriod(words: string, publishedDate: string | null): Period {
  const { periodStart, periodEnd } = readDates(words, publishedDate);
  return { periodStart, periodEnd, cumulative: CUMULATIVE.test(words) };
}
