import { isAmount, REACH, sentencesAt, type Article, type Bond, type Wholes } from './countable';

// How many digits, from the total's first to the last one that its parts are printed to, make a sum telling. 2 + 3 = 5 comes
// out by chance, so such parts have to share a sentence with their total; two digits do when nothing stands between; from
// five on, parts may stand apart and belong to others.
const DIGITS_BESIDE = 2;
const DIGITS_APART = 5;
/** How many figures like them may stand between a total and its parts. */
const MOST_BETWEEN = 12;

/** Parts named before or after a total that add up to it: 1751 + 1058 + 991 = 3800. The nearest such total is theirs. */
export function bondsBySums(article: Article, wholes: Wholes): readonly Bond[] {
  const sums: Bond[] = [];
  for (const alike of amountsByUnit(article).values()) {
    // A total needs two parts, and figures of three units are most of an article.
    if (alike.length < 3) continue;
    for (const [place, whole] of alike.entries()) {
      if (article.figures[whole]?.bound === 'over') continue;
      for (const part of partsOf(article, wholes, alike, place)) sums.push({ part, whole });
    }
  }
  return sums.sort((a, b) => Math.abs(a.whole - a.part) - Math.abs(b.whole - b.part) || a.whole - b.whole);
}

/** The indices of amounts that count the same, in reading order. */
function amountsByUnit({ figures }: Article): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, figure] of figures.entries()) {
    if (!isAmount(figure)) continue;
    const group = groups.get(figure.unitClass);
    if (group === undefined) groups.set(figure.unitClass, [index]);
    else group.push(index);
  }
  return groups;
}

function partsOf(article: Article, wholes: Wholes, alike: readonly number[], place: number): readonly number[] {
  const { figures } = article;
  const whole = alike[place] ?? -1;
  const total = figures[whole];
  if (total === undefined) return [];
  const isFree = (index: number): boolean =>
    (wholes[index] ?? whole) === whole && (figures[index]?.value ?? Infinity) < total.value;
  const free = (from: number, step: 1 | -1): readonly number[] => {
    const found: number[] = [];
    for (let at = from; Math.abs((alike[at] ?? Infinity) - whole) <= REACH; at += step) {
      const index = alike[at];
      if (index !== undefined && isFree(index)) found.push(index);
    }
    return found;
  };
  const after = free(place + 1, 1);
  const before = free(place - 1, -1);
  // One figure smaller than the total is not all of it.
  const sides = [after, before].filter(({ length }) => length > 1);
  if (sides.length === 0) return [];
  const ofOne = sides.map((side) =>
    side.filter((index) => figures[index]?.role === total.role && figures[index]?.org === total.org),
  );
  return (
    ofOne.map((side) => runBeside(article, whole, side)).find((run) => run.length > 0) ??
    sides.map((side) => runApart(article, whole, side)).find((run) => run.length > 0) ??
    []
  );
}

/** Parts of one maker and role that follow their total, or lead up to it, without another figure like them between. */
function runBeside(article: Article, whole: number, side: readonly number[]): readonly number[] {
  const run = runFrom(article, whole, side);
  const digits = digitsOf(article, whole, run);
  return digits >= DIGITS_BESIDE || (digits > 0 && areInOneSentence(article, [whole, ...run])) ? run : [];
}

function runApart(article: Article, whole: number, side: readonly number[]): readonly number[] {
  for (let from = 0; from < Math.min(side.length, MOST_BETWEEN); from += 1) {
    const run = runFrom(article, whole, side, from);
    if (digitsOf(article, whole, run) >= DIGITS_APART) return run;
  }
  return [];
}

/** The first candidates from one on, two at the least, whose values add up to the total; none where they miss it. */
function runFrom({ figures }: Article, whole: number, candidates: readonly number[], from = 0): readonly number[] {
  const target = figures[whole]?.value ?? 0;
  let sum = 0;
  for (let position = from; position < candidates.length; position += 1) {
    sum += figures[candidates[position] ?? -1]?.value ?? 0;
    // Half a thousandth, the finest that a tally counts, is less than any printed difference.
    if (Math.abs(sum - target) < 0.0005) return position > from ? candidates.slice(from, position + 1) : [];
    if (sum > target) return [];
  }
  return [];
}

/** From the total's first digit to the last one printed of any part; 0 where there are no parts. */
function digitsOf({ figures }: Article, whole: number, run: readonly number[]): number {
  if (run.length === 0) return 0;
  const finest = Math.min(...run.map((index) => figures[index]?.step ?? 1));
  return Math.floor(Math.log10((figures[whole]?.value ?? 0) / finest)) + 1;
}

function areInOneSentence(article: Article, indices: readonly number[]): boolean {
  const starts = indices.map((index) => sentencesAt(article, article.figures[index]?.start ?? 0).here.start);
  return starts.every((start) => start === starts[0]);
}
