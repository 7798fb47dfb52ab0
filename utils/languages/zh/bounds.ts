import type { Bound } from '../../model';

/** Words before a number that bound it. They belong to `raw`. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'over',
    '刚过|已过|超过了|超过|超逾|超出|超|逾|突破|突破了|冲破|不少于|不低于|不下于|不下|至少|起码|最少|最低|高于|多于|大于|不止|破',
  ],
  ['under', '不足|不到|不满|未满|未达|不超过|不超|不多于|不高于|少于|低于|至多|最多|最高|顶多|小于'],
  ['nearly', '接近|将近|几近|临近|近'],
  ['about', '大约|大概|约莫|约为|约'],
];

/** Before a scale word alone only: 上百, 过亿, 成千. */
const BEFORE_BARE_SCALE: readonly (readonly [Bound, string])[] = [['over', '上|过']];

/** Characters after which such a word is the second half of another one: 签约 (sign), 最近 (lately), 节约 (save). */
const NOT_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['约', /[签节合预邀契制相条履违赴失婚纽公缔爽]$/u],
  ['近', /[最附远就亲靠走贴邻临]$/u],
  ['超', /[高赶反]$/u],
  ['逾', /不可$/u],
  ['过', /[经通超不度路穿]$/u],
  ['上', /[网线早晚会场街路马身史以之平]$/u],
  ['破', /[打突冲]$/u],
  ['最高', /(?:单笔|单个|单次|单项|单日|金额)$/u],
  ['最低', /(?:单笔|单个|单次|单项|单日|金额)$/u],
  ['最多', /(?:人数|数量|金额|笔数|次数)$/u],
]);

/** After number and unit. They belong to `raw`. */
const AFTER: readonly (readonly [Bound, string])[] = [
  ['over', '（含）以上|(含)以上|（含本数）以上|及以上|或以上|以上|开外|有余|出头'],
  ['under', '（含）以下|及以下|以下|以内|之内'],
  ['about', '左右|上下'],
];

/** One of these may stand between the bound and the number, inside `raw`: 约有300家, 约占7成. */
const VERBS_BETWEEN =
  '有|占|值|需要|占到|达到|达|为|是|需|可|可达|可获|合|折合|价值|共|惠及|受益|覆盖|投入|服务|资助|救助|帮助|筹集|筹得|募集|募得|支出|捐赠|捐出|发放|使用|补助|奖励';

interface Row {
  readonly word: string;
  readonly bound: Bound;
}

const rows = (table: readonly (readonly [Bound, string])[]): readonly Row[] =>
  table.flatMap(([bound, words]) => words.split('|').map((word) => ({ word, bound })));

/** Words by the code of the character by which they are met, the longest first. */
function index<T extends { readonly word: string }>(words: readonly T[], codeOf: (word: string) => number) {
  const groups = new Map<number, T[]>();
  for (const row of words) groups.set(codeOf(row.word), [...(groups.get(codeOf(row.word)) ?? []), row]);
  for (const group of groups.values()) group.sort((a, b) => b.word.length - a.word.length);
  return groups;
}

const lastCode = (word: string) => word.charCodeAt(word.length - 1);
const BEFORE_BY_LAST = index(rows(BEFORE), lastCode);
const BARE_BY_LAST = index(rows(BEFORE_BARE_SCALE), lastCode);
const VERBS_BY_LAST = index(
  VERBS_BETWEEN.split('|').map((word) => ({ word })),
  lastCode,
);
const AFTER_BY_FIRST = index(rows(AFTER), (word) => word.charCodeAt(0));

/** The longest of the words that NOT_AFTER looks for before a bound. */
const REACH = 3;

export interface FoundBound {
  readonly bound: Bound;
  /** UTF-16 units that its words take. */
  readonly length: number;
  readonly word: string;
}

/** The bound whose words end at `at`, a verb between it and the number included. */
export function boundBefore(text: string, at: number, isBareScale: boolean): FoundBound | undefined {
  const found = wordBefore(text, at, BEFORE_BY_LAST) ?? (isBareScale ? wordBefore(text, at, BARE_BY_LAST) : undefined);
  if (found !== undefined) return { bound: found.bound, word: found.word, length: found.word.length };
  for (const { word } of VERBS_BY_LAST.get(text.charCodeAt(at - 1)) ?? []) {
    const start = at - word.length;
    if (!text.startsWith(word, start)) continue;
    const before = wordBefore(text, start, BEFORE_BY_LAST);
    if (before !== undefined)
      return { bound: before.bound, word: before.word, length: before.word.length + word.length };
  }
  return undefined;
}

function wordBefore(text: string, at: number, rowsByLast: ReadonlyMap<number, readonly Row[]>): Row | undefined {
  return rowsByLast.get(text.charCodeAt(at - 1))?.find(({ word }) => {
    const start = at - word.length;
    if (start < 0 || !text.startsWith(word, start)) return false;
    return NOT_AFTER.get(word)?.test(text.slice(Math.max(0, start - REACH), start)) !== true;
  });
}

/** The bound whose words begin at `at`, after number and unit. */
export function boundAfter(text: string, at: number): FoundBound | undefined {
  const found = AFTER_BY_FIRST.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at));
  return found === undefined ? undefined : { bound: found.bound, word: found.word, length: found.word.length };
}
