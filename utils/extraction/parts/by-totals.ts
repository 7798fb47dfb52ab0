import { canContain, lastBefore, type Article, type Bond, type Countable, type Wholes } from './countable';

/**
 * A narrower figure of the same measure and period after one that is called a total (总额, 全国, 共). Where it says no period
 * it shares the total's only in the same paragraph; where it names a maker, only a total without one can contain it.
 */
export function bondsByTotals(article: Article, wholes: Wholes): readonly Bond[] {
  const { text, figures, words } = article;
  // What is a part itself has its equals beside it, not below it: 小学生共1751人，初中生1058人.
  const totals = figures.map(({ start }, index) => wholes[index] === null && words.total.test(lineUpTo(text, start)));
  return figures.flatMap((figure, part) => {
    const whole = lastBefore(
      article,
      part,
      (total, index) => totals[index] === true && total.end <= figure.start && isNarrower(text, figure, total),
    );
    return whole < 0 ? [] : [{ part, whole }];
  });
}

/** What calls a figure a total stands right before it. */
const LONGEST_PHRASE = 60;

function lineUpTo(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_PHRASE), end);
  return before.slice(before.lastIndexOf('\n') + 1);
}

const isNarrower = (text: string, figure: Countable, total: Countable): boolean =>
  canContain(total, figure) &&
  figure.role === total.role &&
  (total.org === null || total.org === figure.org) &&
  (figure.period === null ? isNearby(text, figure, total) : figure.period === total.period);

/** In one paragraph; or both of nobody: then nothing says that the second is beside the total, and the low end must not add it. */
const isNearby = (text: string, figure: Countable, total: Countable): boolean =>
  (figure.org === null && total.org === null) || !/\n\s*\n/.test(text.slice(total.end, figure.start));
