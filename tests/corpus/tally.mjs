/**
 * The tally of an article, from what a person judged: which figures stand together on a line, and which are left out and why. The arithmetic
 * is done here, by the table of bounds and intervals, and apart from the program that is tested with it.
 */

/**
 * @typedef {import('./marked.mjs').Gold} Gold
 * @typedef {import('./marked.mjs').GoldFigure} GoldFigure
 * @typedef {{ raw: string, start: number }} FigureKey
 * @typedef {{ kind: string, currency: string | null, role: string, attributed: boolean, low: number, high: number | null, claims: number,
 *   mayOverlap: boolean, alt?: { low: number, high: number | null, claims: number, why: string }[], figures: FigureKey[] }} TallyLine
 * @typedef {{ raw: string, start: number, why: string, of: FigureKey | null }} TallyExclusion
 */

const SCORED = new Set([
  'money',
  'people',
  'person-times',
  'households',
  'organizations',
  'projects',
  'events',
  'hours',
]);
const MAY_OVERLAP = new Set(['people', 'households', 'organizations']);
const WITHOUT_LINE = new Map([
  ['planned', 'planned'],
  ['size', 'size'],
  ['other', 'other role'],
]);

/**
 * The figures that a person has to judge, with their numbers, for writing a tally source.
 * @param {Gold} gold
 */
export function listFigures(gold) {
  return gold.figures
    .map((figure, at) => ({ figure, at }))
    .filter(({ figure }) => SCORED.has(figure.kind) && leftOutByItself(figure) === undefined)
    .map(({ figure, at }) => {
      const { low, high } = intervalOf(figure);
      const key = [figure.kind, figure.currency, figure.role].filter((part) => part !== null).join(' ');
      return `${at} ${figure.raw} [${low}, ${high ?? '…'}] ${key} | ${figure.org ?? '-'} | ${figure.item ?? ''} | ${figure.period ?? ''}`;
    });
}

/** @param {GoldFigure} figure */
const leftOutByItself = (figure) => (figure.optional ? 'optional' : WITHOUT_LINE.get(figure.role));

/**
 * @param {Gold} gold
 * @param {string} source
 */
export function readTally(gold, source) {
  /** @type {TallyLine[]} */
  const lines = [];
  /** @type {Map<number, TallyExclusion>} */
  const excluded = new Map();
  let notes = '';
  const figureAt = (/** @type {string | number} */ at) => {
    const figure = gold.figures[Number(at)];
    if (!figure) throw new Error(`${gold.id}: no figure ${at}`);
    return figure;
  };
  const used = new Set();
  const use = (/** @type {number} */ at) => {
    if (used.has(at)) throw new Error(`${gold.id}: figure ${at} twice`);
    used.add(at);
  };
  for (const row of source.split('\n').filter((each) => each.trim() !== '')) {
    const line = /^\+ ([\d ]+?)(?: = ([\d.]+)\.\.([\d.]+|open))?(?: alt ([\d.]+)\.\.([\d.]+|open) (\d+) (.+))?$/u.exec(
      row,
    );
    const part = /^(part|same claim|covered) (.+)$/u.exec(row);
    const rate = /^(rate|difference) ([\d ]+)$/u.exec(row);
    if (line) {
      const at = (line[1] ?? '').split(' ').map(Number);
      at.forEach(use);
      lines.push(readLine(gold.id, at.map(figureAt), line.slice(2)));
    } else if (part) {
      for (const pair of (part[2] ?? '').split(' ')) {
        const [from = '', of = ''] = pair.split('>');
        use(Number(from));
        excluded.set(Number(from), { ...keyOf(figureAt(from)), why: part[1] ?? '', of: keyOf(figureAt(of)) });
      }
    } else if (rate) {
      for (const at of (rate[2] ?? '').split(' ')) {
        use(Number(at));
        excluded.set(Number(at), { ...keyOf(figureAt(at)), why: rate[1] ?? '', of: null });
      }
    } else if (row.startsWith('# ')) notes = row.slice(2);
    else throw new Error(`${gold.id}: a line of the tally was not understood: ${row}`);
  }
  const keys = lines.map((line) => [line.kind, line.currency, line.role, line.attributed].join(' '));
  if (new Set(keys).size < keys.length) throw new Error(`${gold.id}: a line twice: ${keys.sort().join(', ')}`);
  gold.figures.forEach((figure, at) => {
    if (!SCORED.has(figure.kind) || used.has(at)) return;
    const why = leftOutByItself(figure);
    if (why === undefined) throw new Error(`${gold.id}: figure ${at} ${figure.raw} is on no line and not left out`);
    excluded.set(at, { ...keyOf(figure), why, of: null });
  });
  const inOrder = [...excluded].sort(([a], [b]) => a - b).map(([, exclusion]) => exclusion);
  return { id: gold.id, scope: 'this page', lines, excluded: inOrder, notes };
}

/**
 * @param {string} id
 * @param {readonly GoldFigure[]} figures
 * @param {readonly (string | undefined)[]} given low and high where they are no plain sum, then those of another right reading
 * @returns {TallyLine}
 */
function readLine(id, figures, [low, high, altLow, altHigh, altClaims, altWhy]) {
  const [first] = figures;
  if (!first) throw new Error(`${id}: a line without figures`);
  for (const figure of figures) {
    const same =
      figure.kind === first.kind &&
      figure.currency === first.currency &&
      figure.role === first.role &&
      (figure.org === null) === (first.org === null);
    if (!same || !SCORED.has(figure.kind) || leftOutByItself(figure) !== undefined) {
      throw new Error(`${id}: ${figure.raw} cannot stand on a line with ${first.raw}`);
    }
  }
  const mayOverlap = MAY_OVERLAP.has(first.kind) && figures.length > 1;
  const intervals = figures.map(intervalOf);
  const lows = intervals.map((interval) => interval.low);
  const highs = intervals.map((interval) => interval.high);
  return {
    kind: first.kind,
    currency: first.currency,
    role: first.role,
    attributed: first.org !== null,
    low: low === undefined ? (mayOverlap ? Math.max(...lows) : sum(lows)) : Number(low),
    high: high === undefined ? (highs.includes(null) ? null : sum(highs.map((value) => value ?? 0))) : readHigh(high),
    claims: figures.length,
    mayOverlap,
    ...(altLow === undefined
      ? {}
      : { alt: [{ low: Number(altLow), high: readHigh(altHigh), claims: Number(altClaims), why: altWhy ?? '' }] }),
    figures: figures.map(keyOf),
  };
}

/** @param {string | undefined} high */
const readHigh = (high) => (high === undefined || high === 'open' ? null : Number(high));

/** @param {readonly number[]} values */
const sum = (values) => toHundredths(values.reduce((a, b) => a + b, 0));

/** @param {number} number */
const toHundredths = (number) => Number(number.toFixed(2));

/** @param {GoldFigure} figure */
const keyOf = ({ raw, start }) => ({ raw, start });

/**
 * @param {GoldFigure} figure
 * @returns {{ low: number, high: number | null }}
 */
function intervalOf(figure) {
  const { value, max } = figure;
  switch (figure.bound) {
    case 'over':
      return { low: value, high: /[多余餘几幾]/u.test(figure.raw) ? toHundredths(value + stepOf(figure)) : null };
    case 'under':
      return { low: 0, high: value };
    case 'nearly':
      return { low: toHundredths(value - Math.min(stepOf(figure), value / 10)), high: value };
    case 'about': {
      const half = Math.min(stepOf(figure) / 2, value / 20);
      return { low: toHundredths(value - half), high: toHundredths(value + half) };
    }
    case 'range':
      return { low: value, high: max };
    default:
      return { low: value, high: value };
  }
}

/**
 * One unit of the last digit that is not 0; of a printed decimal, or where 多 stands after the scale word, of the last digit printed.
 * @param {GoldFigure} figure
 */
function stepOf({ raw, value }) {
  const text = raw.replaceAll(/[\s,，]/gu, '');
  const scaleWord = /([万萬亿億])(?![^元]*[\d一二三四五六七八九])/u.exec(text)?.[1];
  const scale = scaleWord === undefined ? englishScale(raw) : /[亿億]/u.test(scaleWord) ? 1e8 : 1e4;
  const decimals = /\d\.(\d+)/u.exec(text)?.[1];
  if (decimals !== undefined) return scale / 10 ** decimals.length;
  if (/[万萬亿億][多余餘]/u.test(text)) return scale;
  let step = scale;
  while (Math.round(value / step) % 10 === 0 && step * 10 <= value) step *= 10;
  return step;
}

const ENGLISH_SCALES = /** @type {const} */ ([
  [/\d ?(?:billion|bn)\b/iu, 1e9],
  [/[\d ]-?crore/iu, 1e7],
  [/\d ?(?:million|mn?)\b/iu, 1e6],
  [/\d ?lakh/iu, 1e5],
  [/\d ?(?:thousand|k)\b/iu, 1e3],
]);

/** @param {string} raw */
const englishScale = (raw) => ENGLISH_SCALES.find(([words]) => words.test(raw))?.[1] ?? 1;
