import { canContain, type Article, type Bond } from './countable';
import type { Span } from '../../model';

interface Line extends Span {
  readonly isItem: boolean;
}

/** Items listed under a line are parts of its last figure that has room for them, even if they do not add up to it. */
export function bondsByLists(article: Article): readonly Bond[] {
  const { text, figures, words } = article;
  const lines: readonly Line[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    isItem: words.listMark.test(line),
  }));
  return figures.flatMap((figure, part) => {
    const at = lines.findIndex((line) => isIn(line, figure));
    const head = lines[at]?.isItem === true ? lines.slice(0, at).findLast(({ isItem }) => !isItem) : undefined;
    if (head === undefined) return [];
    const whole = figures.findLastIndex((other) => isIn(head, other) && canContain(other, figure));
    return whole < 0 ? [] : [{ part, whole }];
  });
}

const isIn = (line: Span, { start }: Span): boolean => line.start <= start && start < line.end;
