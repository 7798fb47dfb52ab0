import {
  canContain,
  lastBefore,
  REACH,
  sentencesAt,
  type Article,
  type Bond,
  type Countable,
  type Wholes,
} from './countable';

/**
 * A narrower figure of the same measure and period after one that is called a total (总额, 全国, 共). Where it says no period
 * it shares the total's only in the same paragraph; where it names a maker, only a total without one can contain it.
 */
export function bondsByTotals(article: Article, wholes: Wholes): readonly Bond[] {
  const { text, figures, words } = article;
  // What is a part itself has its equals beside it, not below it: 小学生共1751人，初中生1058人.
  const totals = figures.map(({ start }, index) => wholes[index] === null && words.total.test(lineUpTo(text, start)));
  return figures.flatMap((figure, part) => {
    const isTotal = (total: Countable, index: number) => totals[index] === true && holdsNature(article, figure, total);
    const before = lastBefore(
      article,
      part,
      (total, index) => isTotal(total, index) && total.end <= figure.start && isNarrower(text, figure, total),
    );
    const whole = before >= 0 ? before : totalBehind(article, part, isTotal);
    return whole < 0 ? [] : [{ part, whole }];
  });
}

/**
 * The total that sums up a paragraph at its end (助学460万元，助医…。全年支出1.03亿元): of the same maker and of the same period,
 * which both have to say, since behind a gift many another total may stand.
 */
function totalBehind(
  { text, figures }: Article,
  part: number,
  isTotal: (figure: Countable, index: number) => boolean,
): number {
  const figure = figures[part];
  if (figure === undefined || figure.org === null || figure.period === null) return -1;
  for (let at = part + 1; at < Math.min(figures.length, part + REACH); at += 1) {
    const total = figures[at];
    if (total === undefined || text.slice(figure.end, total.start).includes('\n')) return -1;
    const isSame = total.org === figure.org && total.role === figure.role && isPeriodAlike(total.period, figure.period);
    if (isSame && isTotal(total, at) && canContain(total, figure)) return at;
  }
  return -1;
}

/** 去年 and 去年全年 are one year. */
const isPeriodAlike = (a: string | null, b: string): boolean => a !== null && (a.includes(b) || b.includes(a));

/** A total of money holds the worth of things only where it says that it does: 捐款合计3127万元；物资折价589万元. */
function holdsNature({ text, sentences, words }: Article, figure: Countable, total: Countable): boolean {
  const { here } = sentencesAt({ sentences }, total.start);
  return (
    !words.inKind.test(text.slice(Math.max(total.end, figure.start - LONGEST_PHRASE), figure.start)) ||
    words.inKind.test(text.slice(Math.max(here.start, total.start - LONGEST_PHRASE), total.start))
  );
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
