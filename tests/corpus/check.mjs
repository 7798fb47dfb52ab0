/** What a gold has to hold to be usable, and what its author may have missed. */

/** @typedef {import('./marked.mjs').Gold} Gold */

/** @type {ReadonlyMap<string, number>} */
const DIGITS = new Map([
  ...Array.from('〇一二三四五六七八九', (char, digit) => /** @type {[string, number]} */ ([char, digit])),
  ['零', 0],
  ['两', 2],
  ['兩', 2],
  ['廿', 20],
  ['卅', 30],
]);
const SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const POWERS = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/**
 * Mistakes of form: each has to be mended.
 * @param {string} text
 * @param {Gold} gold
 * @returns {string[]}
 */
export function findMistakes(text, gold) {
  const mistakes = [];
  const names = new Set(gold.orgs.map(({ name }) => name));
  const unbroken = text.replaceAll(/\n+/gu, '');
  let end = 0;
  for (const figure of gold.figures) {
    const at = `${figure.raw} at ${figure.start}`;
    if (text.slice(figure.start, figure.end) !== figure.raw) mistakes.push(`${at}: raw is not what stands there`);
    if (figure.start < end) mistakes.push(`${at}: overlaps the figure before`);
    end = figure.end;
    for (const org of [figure.org, ...(figure.orgAlt ?? [])]) {
      if (org !== null && !names.has(org)) mistakes.push(`${at}: no organization ${org}`);
    }
    if ((figure.kind === 'money') !== (figure.currency !== null))
      mistakes.push(`${at}: money and currency go together`);
    if (figure.max !== null && figure.max <= figure.value) mistakes.push(`${at}: the high end is not above the low`);
    if (figure.period !== null && !unbroken.includes(figure.period))
      mistakes.push(`${at}: no ${figure.period} in the text`);
    // A fraction (三分之一, two thirds, one in four) is no plain numeral.
    const isFraction = figure.raw.includes('分之') || (figure.kind === 'ratio' && figure.value < 1);
    const values = isFraction ? [] : [figure.value, figure.max].filter((value) => value !== null);
    for (const value of values) {
      if (!readValues(figure.raw).some((read) => Math.abs(read - value) <= 1e-9 * Math.abs(value))) {
        if (figure.why === undefined)
          mistakes.push(`${at}: ${value} is not how the numeral reads, and there is no why`);
      }
    }
  }
  for (const org of gold.orgs) {
    for (const mention of org.mentions) {
      if (!unbroken.includes(mention)) mistakes.push(`${org.name}: no ${mention} in the text`);
    }
    if (!unbroken.includes(org.name)) mistakes.push(`${org.name}: the name itself is not in the text`);
    if (!org.mentions.includes(org.name) && unbroken.includes(org.name))
      mistakes.push(`${org.name}: not among its mentions`);
  }
  for (const trap of gold.traps) {
    if (text.slice(trap.start, trap.start + trap.text.length) !== trap.text)
      mistakes.push(`trap ${trap.text}: not there`);
    const hit = gold.figures.find(({ start, end: to }) => trap.start < to && start < trap.start + trap.text.length);
    if (hit) mistakes.push(`trap ${trap.text}: lies on the figure ${hit.raw}`);
  }
  return mistakes;
}

/**
 * Every value that the numerals of `raw` may be read as: a plain reading for checking what a person wrote, no extractor.
 * @param {string} raw
 */
function readValues(raw) {
  if (/[A-Za-z$£€₹]|^[\d,]+$/u.test(raw) && !/\p{sc=Han}/u.test(raw)) return readEnglishValues(raw);
  const halfWidth = raw
    .replaceAll(/[\s,，]/gu, '')
    .replaceAll(/[０-９．]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xfee0));
  const tenths = /([一二三四五六七八九])成([一二三四五六七八九半])/u.exec(halfWidth);
  if (tenths) return [readNumeral(tenths[1] ?? '') + (tenths[2] === '半' ? 5 : readNumeral(tenths[2] ?? '')) / 10];
  const runs =
    halfWidth.match(/[\d.〇零一二三四五六七八九两兩廿卅十百千万萬亿億]+(?:[多余餘几幾数數]?[万萬亿億]+)*/gu) ?? [];
  const values = runs.flatMap((run) => [
    readNumeral(run),
    ...(/^[百千万萬亿億]/u.test(run) ? [readNumeral(`1${run}`)] : []),
  ]);
  const power = /([万萬亿億]+)[^万萬亿億]*$/u.exec(halfWidth)?.[1];
  return power === undefined ? values : [...values, ...values.map((value) => value * (POWERS.get(power) ?? 1))];
}

/** Scales by the letters they begin with: m, million; bn, billion. Words of number are left to the `why` of the source. */
/** @type {readonly (readonly [RegExp, number])[]} */
const ENGLISH_SCALES = [
  [/^-?(?:thousand|k)\b/iu, 1e3],
  [/^-?lakh/iu, 1e5],
  [/^-?(?:million|mn?)\b/iu, 1e6],
  [/^-?crore/iu, 1e7],
  [/^-?(?:billion|bn?)\b/iu, 1e9],
];

/** @param {string} text */
const englishScale = (text) => ENGLISH_SCALES.find(([words]) => words.test(text.trimStart()))?.[1] ?? 1;

/** @param {string} raw */
function readEnglishValues(raw) {
  const numerals = [...raw.matchAll(/\d[\d,]*(?:\.\d+)?/gu)];
  if (numerals.length === 0) return [readEnglishWords(raw)];
  return numerals.flatMap(({ 0: digits, index }) => {
    const value = Number(digits.replaceAll(',', ''));
    const own = englishScale(raw.slice(index + digits.length));
    const last = /\d\s?(-?[a-z]+)[^\d]*$/iu.exec(raw)?.[1] ?? '';
    return [value * own, value * englishScale(last)];
  });
}

const ENGLISH_WORDS = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => /** @type {[string, number]} */ ([word, at + 1])),
);
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, at) => ENGLISH_WORDS.set(word, (at + 2) * 10));

/** @type {Readonly<Record<string, number>>} */
const WORD_SCALES = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** @param {string} raw */
function readEnglishWords(raw) {
  let total = 0;
  let section = 0;
  for (const word of raw.toLowerCase().split(/[^a-z]+/u)) {
    if (word === 'hundred') section *= 100;
    else if (word in WORD_SCALES) {
      total += section * (WORD_SCALES[word] ?? 1);
      section = 0;
    } else section += ENGLISH_WORDS.get(word) ?? 0;
  }
  return total + section;
}

/** @param {string} run */
function readNumeral(run) {
  let total = 0;
  let section = 0;
  let digits = '';
  let scaled = false;
  const take = () => {
    const value = digits === '' ? 0 : Number(digits);
    digits = '';
    return value;
  };
  for (const char of run.replaceAll(/[多余餘]/gu, '')) {
    const scale = SCALES.get(char);
    const power = POWERS.get(char);
    if (scale !== undefined) {
      section += (digits === '' ? 1 : take()) * scale;
      scaled = true;
    } else if (power !== undefined) {
      section += take();
      total = power === 1e8 ? (total + section) * power : total + section * power;
      section = 0;
    } else if (/[\d.]/u.test(char)) {
      digits += char;
    } else {
      const digit = DIGITS.get(char) ?? 0;
      digits = scaled && digits !== '' && Number(digits) === 0 ? String(digit) : digits + String(digit);
    }
  }
  return Number((total + section + take()).toPrecision(15));
}

const PLAIN_TIMES =
  /\d{4}年|\d+月(?:\d+日)?|\d+日|[一二三四五六七八九十]+月(?:[一二三四五六七八九十廿]+[日號])?|\d+(?:个多?|個多?)?(?:月|年|天|岁|歲|周|时|時|分钟|分鐘|小时后)/gu;
const NUMERAL =
  /\d[\d,.]*|[〇零一二三四五六七八九十百千万萬亿億两兩廿几幾数數半]+(?=[多余餘]?[个個名位人家户戶场場次项項所间間座件台臺套册冊吨噸箱袋份顶頂床条條辆輛株棵本瓶盒双雙包张張笔筆单單支例亩畝元块塊成倍岁歲天年月日点點隻只種种批層层類类期村县縣省市区區校])/gu;

/**
 * Numbers that are neither in a figure nor in a trap nor plainly a date: what the author may have missed.
 * @param {string} text
 * @param {Gold} gold
 * @returns {string[]}
 */
export function findLeftovers(text, gold) {
  const taken = [
    ...gold.figures.map(({ start, end }) => [start, end]),
    ...gold.traps.map(({ start, text: raw }) => [start, start + raw.length]),
    ...[...text.matchAll(PLAIN_TIMES)].map((match) => [match.index, match.index + match[0].length]),
  ];
  return [...text.matchAll(NUMERAL)]
    .filter((match) => !taken.some(([from = 0, to = 0]) => match.index < to && from < match.index + match[0].length))
    .map(
      (match) =>
        `…${text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 5).replaceAll('\n', '⏎')}…`,
    );
}

const NAME_ENDS =
  /[\p{sc=Han}（）·“”]{2,14}(?:基金会|基金會|慈善会|协会|協會|总会|總會|联合会|联盟|聯盟|商会|商會|公司|集团|集團|大学|大學|学院|學院|医院|醫院|小学|小學|中学|中學|委员会|民政局|民政部|人民政府|县府|縣府|市政府|红十字会|紅十字會|妇联|残联|中心|日报|日報|電視台|电视台|银行|銀行)/gu;

/**
 * Words that end as names of organizations do and are covered by no mention: names that the author may have missed.
 * @param {string} text
 * @param {Gold} gold
 * @returns {string[]}
 */
export function findUnlisted(text, gold) {
  const mentions = gold.orgs.flatMap((org) => org.mentions).sort((a, b) => b.length - a.length);
  const without = mentions.reduce((left, mention) => left.replaceAll(mention, '＿'), text.replaceAll(/\n+/gu, ''));
  return [...new Set(without.match(NAME_ENDS) ?? [])];
}
