import { canContain, isAmount, REACH, type Article, type Bond, type Countable, type Wholes } from './countable';

/** How far from a percentage the words stand that say what it is a share of. */
const LONGEST_PHRASE = 24;

/** 52.9 % cannot come out by chance of the few sums that an article offers; 53 % of a dozen can. */
const TELLING_DIGITS = 100;

/**
 * Amounts of which the text says what percentage of a total they are (三地相加，占总额的52.9%): the last ones before it, one
 * or several, which come to that percentage of a larger amount of their measure named before them.
 */
export function bondsByShares(article: Article, wholes: Wholes): readonly Bond[] {
  return article.figures.flatMap((share, at) =>
    isShareOfTotal(article, share) ? sharedOut(article, wholes, share, at) : [],
  );
}

function isShareOfTotal({ text, words }: Article, { kind, value, step, start, end }: Countable): boolean {
  return (
    kind === 'ratio' &&
    value < 100 &&
    Math.round(value / step) >= TELLING_DIGITS &&
    (words.shareBefore.test(text.slice(Math.max(0, start - LONGEST_PHRASE), start)) ||
      words.shareBehind.test(text.slice(end, end + LONGEST_PHRASE)))
  );
}

function sharedOut({ figures }: Article, wholes: Wholes, share: Countable, at: number): readonly Bond[] {
  const measures = new Set<string>();
  for (let last = at - 1; last >= Math.max(0, at - REACH); last -= 1) {
    const figure = figures[last];
    if (figure === undefined || !isAmount(figure) || measures.has(measureOf(figure))) continue;
    // What stands nearest to the percentage is the last of its parts; a figure of the same measure before it is none.
    measures.add(measureOf(figure));
    const alike = indicesAlike(figures, figure, last);
    const bonds = runOf(figures, alike, share).filter(({ part }) => wholes[part] === null);
    if (bonds.length > 0) return bonds;
  }
  return [];
}

const measureOf = ({ unitClass, role }: Countable): string => `${unitClass} ${role}`;

/** Amounts of one measure up to an index, the last one first. */
function indicesAlike(figures: readonly Countable[], one: Countable, last: number): readonly number[] {
  const alike: number[] = [];
  for (let at = last; at >= Math.max(0, last - REACH); at -= 1) {
    const figure = figures[at];
    if (figure !== undefined && isAmount(figure) && measureOf(figure) === measureOf(one)) alike.push(at);
  }
  return alike;
}

function runOf(figures: readonly Countable[], alike: readonly number[], share: Countable): readonly Bond[] {
  const valueOf = (index: number) => figures[index]?.value ?? 0;
  let sum = 0;
  for (const [position, index] of alike.entries()) {
    sum += valueOf(index);
    const parts = alike.slice(0, position + 1);
    const whole = alike.slice(position + 1).find((total) => {
      const isShare = Math.abs((sum / valueOf(total)) * 100 - share.value) <= share.step / 2;
      return isShare && parts.every((part) => holds(figures, total, part));
    });
    if (whole !== undefined) return parts.map((part) => ({ part, whole }));
  }
  return [];
}

function holds(figures: readonly Countable[], whole: number, part: number): boolean {
  const [total, figure] = [figures[whole], figures[part]];
  return total !== undefined && figure !== undefined && canContain(total, figure);
}
