import type { Bound } from '../../model';

/** Words before a number that bound it. They belong to `raw`. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'over',
    '超过了|超过|超逾|超出|超|逾|突破|突破了|冲破|不少于|不低于|不下于|不下|至少|起码|最少|最低|高于|多于|大于|不止|破',
  ],
  ['under', '不足|不到|不满|未满|未达|不超过|不超|不多于|不高于|少于|低于|至多|最多|最高|顶多|小于'],
  ['nearly', '接近|将近|几近|临近|近'],
  ['about', '大约|大概|约莫|约为|约'],
];

/** Before a scale word alone only: 上百, 过亿, 成千. */
const BEFORE_BARE_SCALE: readonly (readonly [Bound, string])[] = [['over', '上|过|近|成']];

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
  ['over', '（含）以上|(含)以上|及以上|或以上|以上|开外|余|多'],
  ['under', '（含）以下|及以下|以下|以内|之内'],
  ['about', '左右|上下'],
];

/** Between number and unit: 700+人. The surplus words 多 and 余 are part of the numeral. */
export const PLUS_SIGN = '+';

/** One of these may stand between the bound and the number, inside `raw`: 约有300家, 约占7成. */
const VERBS_BETWEEN = /(?:有|占|达到|达|为|是|需)$/u;

type Row = readonly [bound: Bound, word: string];

const rows = (table: readonly (readonly [Bound, string])[]): readonly Row[] =>
  table
    .flatMap(([bound, words]) => words.split('|').map((word): Row => [bound, word]))
    .sort(([, a], [, b]) => b.length - a.length);

const BEFORE_ROWS = rows(BEFORE);
const BEFORE_BARE_ROWS = rows([...BEFORE, ...BEFORE_BARE_SCALE]);
const AFTER_ROWS = rows(AFTER);

/** The longest words between bound and number. */
const REACH = 10;

export interface FoundBound {
  readonly bound: Bound;
  /** UTF-16 units that its words take. */
  readonly length: number;
  readonly word: string;
}

/** The bound whose words end at `at`, a verb between it and the number included. */
export function boundBefore(text: string, at: number, isBareScale: boolean): FoundBound | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  const verb = VERBS_BETWEEN.exec(before)?.[0] ?? '';
  for (const between of verb === '' ? [''] : ['', verb]) {
    const head = before.slice(0, before.length - between.length);
    const table = isBareScale && between === '' ? BEFORE_BARE_ROWS : BEFORE_ROWS;
    for (const [bound, word] of table) {
      if (!head.endsWith(word) || NOT_AFTER.get(word)?.test(head.slice(0, -word.length)) === true) continue;
      return { bound, word, length: word.length + between.length };
    }
  }
  return undefined;
}

/** The bound whose words begin at `at`, after number and unit. */
export function boundAfter(text: string, at: number): FoundBound | undefined {
  for (const [bound, word] of AFTER_ROWS) {
    if (text.startsWith(word, at)) return { bound, word, length: word.length };
  }
  return undefined;
}
